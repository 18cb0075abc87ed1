import { createHash } from 'node:crypto';
import type { Graph, Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { typeOfId } from '../model/typeOfId.ts';
import { type Unapplied, applyDecisions } from './applyDecisions.ts';
import { storedDetail } from './readDetails.ts';
import type { ClaimRow, Properties, Reading } from './reading.ts';
import { type Touched, settle } from './settleGraph.ts';

/** A hash of everything that a claim says. */
const hashOf = ({ codePoints: _derived, ...said }: ClaimRow): string =>
  createHash('sha256').update(JSON.stringify(said)).digest('hex');

/** A claim with its source. */
type SourcedClaim = ClaimRow & { source: string };

/** A claim's own properties, without its links. */
export function claimProperties(claim: ClaimRow): Properties {
  const { modality, voice, origin, review } = claim;
  return { ...claim.properties, ...claim.codePoints, modality, voice, origin, review, hash: hashOf(claim) };
}

function claimNode({ source, ...claim }: SourcedClaim): Record<string, unknown> {
  const { id, fact, factType } = claim;
  return { id, source, fact, factType, properties: claimProperties(claim) };
}

async function storeClaims(run: Run, claims: readonly SourcedClaim[]): Promise<void> {
  if (claims.length === 0) return;
  const rows = claims.map(({ id, article, sentence, speaker, via, about }) => ({
    id,
    article,
    sentence,
    speaker,
    via,
    about,
  }));
  await run(statement('write/merge.claims'), { rows: claims.map(claimNode) });
  await run(statement('write/link.claims'), { rows });
  await run(statement('write/link.about'), { rows });
  const details = claims.flatMap((claim) =>
    claim.details.map(({ id, ...properties }) => ({
      claim: claim.id,
      id,
      properties: storedDetail(properties),
    })),
  );
  await run(statement('write/merge.details'), { rows: details });
}

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

/** Withdraws claims. */
async function withdrawClaims(run: Run, ids: readonly string[]): Promise<Touched> {
  if (ids.length === 0) return { facts: [], entities: [] };
  const rows = await run(statement('write/withdraw.claims'), { ids });
  return {
    facts: rows.map((row) => row.get('fact') as string),
    entities: rows.flatMap((row) => row.get('entities') as string[]),
  };
}

/** The id of a source's codes for an entity. */
export const idOfCodes = (source: string, entity: string): string => `Codes:${entity}/${source}`;

/** The entities to which sources give codes, with the codes. */
const codesOf = (
  readings: readonly Pick<Reading, 'source' | 'entities'>[],
): { id: string; source: string; entity: string; properties: Properties }[] =>
  readings.flatMap(({ source, entities }) =>
    entities
      .filter(({ properties }) => Object.values(properties).some((value) => value !== null))
      .map(({ id, properties }) => ({ id: idOfCodes(source, id), source, entity: id, properties })),
  );

/** Withdraws names and codes that sources no longer give. */
async function withdrawNames(
  run: Run,
  readings: readonly Pick<Reading, 'source' | 'names' | 'entities'>[],
): Promise<Touched> {
  const rows = readings.map(({ source, names }) => ({ source, kept: names.map(({ id }) => id) }));
  const codes = readings.map((each) => ({
    source: each.source,
    kept: codesOf([each]).map(({ id }) => id),
  }));
  const gone = [
    ...(await run(statement('write/delete.names'), { rows })),
    ...(await run(statement('write/delete.codes'), { rows: codes })),
  ];
  return { facts: [], entities: gone.map((row) => row.get('entity') as string) };
}

/** Withdraws a whole source: claims, names and an article's text. */
export async function withdrawSource(run: Run, source: string): Promise<Touched[]> {
  const rows = await run(statement('internal/present.claims'), { sources: [source] });
  const withdrawn = await withdrawClaims(
    run,
    rows.map((row) => row.get('id') as string),
  );
  const renamed = await withdrawNames(run, [{ source, names: [], entities: [] }]);
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

/** The claims to store, and the stored ones that changed or are gone. */
async function compareClaims(
  run: Run,
  readings: readonly Reading[],
): Promise<{ stale: string[]; fresh: SourcedClaim[] }> {
  const sources = readings.map(({ source }) => source);
  const rows = await run(statement('internal/present.claims'), { sources });
  const present = new Map(rows.map((row) => [row.get('id') as string, row.get('hash') as string]));
  const claims = readings.flatMap((reading) =>
    reading.claims.map((claim) => ({ claim, source: reading.source, hash: hashOf(claim) })),
  );
  const hashes = new Map(claims.map(({ claim, hash }) => [claim.id, hash]));
  return {
    stale: [...present].flatMap(([id, hash]) => (hashes.get(id) === hash ? [] : [id])),
    fresh: claims.flatMap(({ claim, source, hash }) =>
      present.get(claim.id) === hash ? [] : [{ ...claim, source }],
    ),
  };
}

/** Stores the names and claims of readings; their entities exist already. Gives what it touched. */
async function storeSaid(run: Run, readings: readonly Reading[]): Promise<Touched[]> {
  const names = readings.flatMap(({ source, names: own }) => own.map((name) => ({ ...name, source })));
  const renamed = await withdrawNames(run, readings);
  if (names.length > 0) await run(statement('write/merge.names'), { rows: names });
  const codes = codesOf(readings);
  if (codes.length > 0) await run(statement('write/merge.codes'), { rows: codes });
  const { stale, fresh } = await compareClaims(run, readings);
  const withdrawn = await withdrawClaims(run, stale);
  await storeClaims(run, fresh);
  const rows = readings.map(({ source, hash }) => ({ id: source, hash }));
  await run(statement('write/mark.source'), { rows });
  return [renamed, withdrawn];
}

/** The entities of readings: named by them or referred to by their claims. */
function entitiesOf(model: Model, readings: readonly Reading[]): { id: string; type: string }[] {
  const named = readings.flatMap(({ entities }) => entities.map(({ id }) => id));
  const meant = readings.flatMap(({ claims }) =>
    claims.flatMap(({ about, speaker, via }) => [...about, speaker ?? [], via ?? []].flat()),
  );
  return [...new Set([...named, ...meant])]
    .map((id) => ({ id, type: typeOfId(id) }))
    .filter(({ type }) => model.entityTypes.includes(type));
}

/**
 * Stores checked readings in one transaction: text, entities, claims, and all that is computed from them. Withdraws
 * what their sources no longer say. Idempotent. No two readings may be versions of one article, since the later one
 * must find the earlier one stored. Gives the decisions that could not be applied.
 */
export async function loadReadings(
  graph: Graph,
  model: Model,
  readings: readonly Reading[],
): Promise<Unapplied[]> {
  return graph.write(async (run) => {
    // Entities first: claims may refer to those of another reading, or to ones that nothing names.
    const entities = entitiesOf(model, readings);
    await run(statement('write/merge.entities'), { rows: entities });
    const superseded = await supersede(run, readings);
    await storeTexts(run, readings);
    const said = await storeSaid(run, readings);
    const unapplied = await applyDecisions(run, readings);
    const touched = {
      facts: readings.flatMap(({ claims }) => claims.map(({ fact }) => fact)),
      entities: entities.map(({ id }) => id),
    };
    await settle(run, model, [...superseded, ...said, touched]);
    return unapplied;
  });
}
