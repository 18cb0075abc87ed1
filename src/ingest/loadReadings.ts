import type { Graph, Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { typeOfId } from '../model/typeOfId.ts';
import { type Notice, applyDecisions, applyToStored, editReadings } from './decisions/applyDecisions.ts';
import type { Decision } from './decisions/decision.ts';
import { recordFound } from './decisions/foundReviews.ts';
import { logOfSources, recordNew, tieDecisions } from './decisions/log.ts';
import { slotOf } from './decisions/slots.ts';
import { type Redirects, keptId } from './redirects.ts';
import { rewire } from './rewire.ts';
import type { Reading } from './reading.ts';
import { type Touched, settle } from './settleGraph.ts';
import { type Compared, compareClaims, storeClaims, wired, withdrawClaims } from './storeClaims.ts';
import { codesOf, storeSameAs, withdrawNames } from './storeNames.ts';

async function storeTexts(run: Run, readings: readonly Reading[]): Promise<void> {
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

/**
 * Takes a whole source out of what stands: claims, names and, of an article, its text. What it said is of the same thing
 * counts until the graph is rewired.
 */
export async function withdrawSource(run: Run, source: string): Promise<Touched[]> {
  const rows = await run(statement('internal/present.claims'), { sources: [source] });
  const withdrawn = await withdrawClaims(
    run,
    rows.map((row) => row.get('id') as string),
  );
  const renamed = await withdrawNames(run, [{ source, names: [], entities: [] }]);
  await storeSameAs(run, [{ source }]);
  await run(statement('write/withdraw.article'), { id: source });
  await run(statement('write/unmark.source'), { id: source });
  return [withdrawn, renamed];
}

/** An article with the URL of another is a new version of it: the other is withdrawn and kept as history. */
async function supersede(run: Run, readings: readonly Reading[]): Promise<Touched[]> {
  const articles = readings.flatMap(({ article }) =>
    article?.properties.url ? [{ id: article.id, url: article.properties.url }] : [],
  );
  if (articles.length === 0) return [];
  const rows = await run(statement('internal/superseded.articles'), { rows: articles });
  const touched = [];
  for (const row of rows) touched.push(...(await withdrawSource(run, row.get('id') as string)));
  return touched;
}

/** Stores the names and claims of readings, whose entities are there already; tells what it touched, and which claims are not as they were. */
async function storeSaid(
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
  if (names.length > 0) await run(statement('write/merge.names'), { rows: names });
  const codes = codesOf(readings).map(named);
  if (codes.length > 0) await run(statement('write/merge.codes'), { rows: codes });
  const { stale, fresh, reviewed } = await compareClaims(run, readings);
  const withdrawn = await withdrawClaims(run, stale);
  await storeClaims(run, fresh, redirects);
  const rows = readings.map(({ source, hash }) => ({ id: source, hash }));
  await run(statement('write/mark.source'), { rows });
  const gone = new Set(stale);
  const changed = new Set(fresh.flatMap(({ id }) => (gone.has(id) ? [id] : [])));
  return { touched: [renamed, withdrawn], changed, reviewed };
}

/** The entities of readings: those that they name, and those that their claims refer to, whoever names them. */
function entitiesOf(
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

/**
 * Stores checked readings in one transaction: text, entities, claims, and everything that is computed from
 * them. What their sources said before and no longer say is withdrawn. Idempotent. No two may be versions of one
 * article, since the later would have to find the earlier stored. Tells what must be said of decisions about them.
 */
export async function loadReadings(
  graph: Graph,
  model: Model,
  inFiles: readonly Reading[],
): Promise<Notice[]> {
  return graph.write(async (run) => {
    const sources = inFiles.map(({ source }) => source);
    const imported = await recordNew(
      run,
      inFiles.flatMap(({ decisions = [] }) => decisions),
    );
    const logged = await logOfSources(run, sources);
    const readings = editReadings(logged, inFiles);
    const superseded = await supersede(run, readings);
    await storeSameAs(run, readings);
    const { redirects, touched: rewired } = await rewire(run, model);
    // Entities come first: the claims of one reading may name those of another, or such as nothing names.
    const entities = entitiesOf(model, readings, redirects);
    await run(statement('write/merge.entities'), { rows: entities });
    await storeTexts(run, readings);
    const said = await storeSaid(run, readings, redirects);
    const log = [...logged, ...(await recordFound(run, readings, said.reviewed, logged))];
    const pairs = inFiles.flatMap((inFile, position) => {
      const stored = readings[position];
      return stored ? [{ inFile, stored }] : [];
    });
    const decided =
      log.length > 0 ? await applyDecisions(run, model, log, pairs, said.changed) : nothingDecided;
    const elsewhere = await applyToStored(
      run,
      model,
      imported.filter(({ source }) => source !== null && !sources.includes(source)),
    );
    await tieDecisions(run, imported.flatMap(tieOfMerge));
    const touched = {
      facts: readings.flatMap(({ claims }) => claims.map(({ fact }) => keptId(redirects, fact))),
      entities: entities.map(({ id }) => id),
    };
    await settle(run, model, [
      ...superseded,
      ...rewired,
      ...said.touched,
      ...decided.touched,
      ...elsewhere.touched,
      touched,
    ]);
    return [...decided.notices, ...elsewhere.notices];
  });
}

/** A decision of a file that is about no source is tied as it comes: what it makes holds already. */
function tieOfMerge(decision: Decision): { id: string; of: string; said: null }[] {
  const slot = decision.source === null ? slotOf(decision.kind) : undefined;
  return slot ? [{ id: decision.id, of: slot.appliesTo?.(decision) ?? decision.target, said: null }] : [];
}

const nothingDecided: { touched: Touched[]; notices: Notice[] } = { touched: [], notices: [] };
