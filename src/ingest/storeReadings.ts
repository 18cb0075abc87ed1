import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { typeOfId } from '../model/partsOfId.ts';
import { decidedEntities } from './entities/decidedEntities.ts';
import { packReading } from './packReading.ts';
import type { Reading } from './reading.ts';
import { type Redirects, keptId } from './redirects.ts';
import type { Touched } from './settleGraph.ts';
import { type Compared, compareClaims, storeClaims, wired, withdrawClaims } from './storeClaims.ts';
import { codesOf, withdrawNames } from './storeNames.ts';
import { withdrawSource } from './withdrawSource.ts';

/** Stores the articles of readings with their sentences, and what of them no claim reads. */
export async function storeTexts(run: Run, readings: readonly Reading[]): Promise<void> {
  const articles = readings.flatMap(({ article }) => (article ? [article] : []));
  if (articles.length === 0) return;
  const hashes = articles.map(({ id, properties: { sha256 = null } }) => ({ id, sha256 }));
  await run(statement('write/keep.article'), { rows: hashes });
  await run(statement('write/merge.articles'), { rows: articles });
  const spans = readings.flatMap(({ article, sentences: own }) =>
    article ? [{ article: article.id, kept: own.map(({ id }) => id) }] : [],
  );
  await run(statement('write/delete.spans'), { rows: spans });
  const sentences = readings.flatMap(({ article, sentences: own }) =>
    own.map((sentence) => ({ ...sentence, article: article?.id })),
  );
  await run(statement('write/merge.sentences'), { rows: sentences });
  await run(statement('write/merge.unclaimed'), {
    rows: readings.flatMap(({ unclaimed }) => unclaimed),
  });
}

/** An article with the URL of another is a new version of it: the other is withdrawn and kept as history. */
export async function supersede(run: Run, readings: readonly Reading[]): Promise<Touched[]> {
  const articles = readings.flatMap(({ article }) =>
    article?.properties.url ? [{ id: article.id, url: article.properties.url }] : [],
  );
  if (articles.length === 0) return [];
  const rows = await run(statement('internal/superseded.articles'), { rows: articles });
  const touched = [];
  for (const row of rows) touched.push(...(await withdrawSource(run, row.get('id') as string)));
  return touched;
}

/** Records what was loaded: unchanged sources are skipped, and removed ones brought back from it. */
export async function markLoaded(run: Run, readings: readonly Reading[]): Promise<void> {
  const ofFiles = readings.filter(({ source }) => source !== decidedEntities);
  const rows = ofFiles.map((reading) => ({
    id: reading.source,
    hash: reading.hash,
    reading: packReading(reading),
  }));
  await run(statement('write/mark.source'), { rows });
}

/**
 * Stores the names and claims of readings whose entities exist already. Returns what it touched, the claims that changed,
 * and those of which only the review differs.
 */
export async function storeSaid(
  run: Run,
  readings: readonly Reading[],
  redirects: Redirects,
): Promise<{ touched: Touched[]; changed: Set<string>; reviewed: Compared['reviewed'] }> {
  const named = <T extends { entity: string }>(row: T): T & { as: string | null } => {
    const [entity, as] = wired(redirects, row.entity);
    return { ...row, entity: entity ?? row.entity, as };
  };
  const names = readings.flatMap(({ source, names: own }) => own.map((name) => named({ ...name, source })));
  const renamed = await withdrawNames(run, readings);
  const [made, proposed] = [names.filter(({ claims }) => !claims), names.filter(({ claims }) => claims)];
  if (made.length > 0) await run(statement('write/merge.names'), { rows: made });
  if (proposed.length > 0) await run(statement('write/create.proposed.names'), { rows: proposed });
  const codes = codesOf(readings).map(named);
  if (codes.length > 0) await run(statement('write/merge.codes'), { rows: codes });
  const { stale, fresh, reviewed, reread } = await compareClaims(run, readings);
  const withdrawn = await withdrawClaims(run, stale);
  await storeClaims(run, fresh, redirects);
  if (reread.length > 0) await run(statement('write/reread.claims'), { rows: reread });
  const gone = new Set(stale);
  const changed = new Set(fresh.flatMap(({ id }) => (gone.has(id) ? [id] : [])));
  return { touched: [renamed, withdrawn], changed, reviewed };
}

/** The entities that readings name or that their claims refer to. */
export function entitiesOf(
  model: Model,
  readings: readonly Reading[],
  redirects: Redirects,
): { id: string; type: string }[] {
  const named = readings.flatMap(({ entities }) => entities.map(({ id }) => id));
  const meant = readings.flatMap(({ claims }) =>
    claims.flatMap(({ about, speaker, via }) => [...about, speaker ?? [], via ?? []].flat()),
  );
  return [...new Set([...named, ...meant].map((id) => keptId(redirects, id)))]
    .map((id) => ({ id, type: typeOfId(id) }))
    .filter(({ type }) => model.entityTypes.includes(type));
}
