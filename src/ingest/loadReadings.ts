import { createHash } from 'node:crypto';
import type { Graph, Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { findPairs, keyOfPair, pairsOf, rebuildEdges } from './deriveEdges.ts';
import { storedDetail } from './readDetails.ts';
import type { ClaimRow, Properties, Reading } from './reading.ts';
import { settleEntities } from './settleEntities.ts';
import { changedFacts, computeFacts, hashesOfFacts, linkBest, storeFacts } from './settleFacts.ts';

/** What a change touched: ids of facts and entities that must be computed anew. */
export interface Touched {
  facts: string[];
  entities: string[];
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** Tells one claim from another by all that it says. */
const hashOf = ({ codePoints: _derived, ...said }: ClaimRow): string =>
  createHash('sha256').update(JSON.stringify(said)).digest('hex');

/** A claim with the source that makes it. */
type SourcedClaim = ClaimRow & { source: string };

/** What a claim's node says of itself, without what it is linked to. */
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
  const sentences = readings.flatMap(({ article, sentences: own }) =>
    own.map((sentence) => ({ ...sentence, article: article?.id })),
  );
  await run(statement('write/merge.sentences'), { rows: sentences });
  await run(statement('write/merge.unclaimed'), {
    rows: readings.flatMap(({ unclaimed }) => unclaimed),
  });
}

/** Takes claims out of what stands. */
async function withdrawClaims(run: Run, ids: readonly string[]): Promise<Touched> {
  if (ids.length === 0) return { facts: [], entities: [] };
  const rows = await run(statement('write/withdraw.claims'), { ids });
  return {
    facts: rows.map((row) => row.get('fact') as string),
    entities: rows.flatMap((row) => row.get('entities') as string[]),
  };
}

/** Takes names that sources no longer give. */
async function withdrawNames(
  run: Run,
  rows: readonly { source: string; kept: readonly string[] }[],
): Promise<Touched> {
  const gone = await run(statement('write/delete.names'), { rows });
  return { facts: [], entities: gone.map((row) => row.get('entity') as string) };
}

/** Takes a whole source out of what stands: claims, names and, of an article, its text. */
export async function withdrawSource(run: Run, source: string): Promise<Touched[]> {
  const rows = await run(statement('internal/present.claims'), { sources: [source] });
  const withdrawn = await withdrawClaims(
    run,
    rows.map((row) => row.get('id') as string),
  );
  const renamed = await withdrawNames(run, [{ source, kept: [] }]);
  await run(statement('write/withdraw.article'), { id: source });
  await run(statement('write/unmark.source'), { id: source });
  return [withdrawn, renamed];
}

/** An article with the address of another is a new version of it: the other is withdrawn, not lost. */
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

/**
 * Computes anew all that follows from claims: entities, facts with their labels and roles, derived edges. Of facts that
 * come out as they are stored, nothing else is written: their edges cannot have changed.
 */
export async function settle(run: Run, model: Model, touched: readonly Touched[]): Promise<void> {
  const facts = unique(touched.flatMap((each) => each.facts));
  const entities = unique(touched.flatMap((each) => each.entities));
  if (entities.length > 0) await settleEntities(run, entities);
  const present = await hashesOfFacts(run, facts);
  const computed = await computeFacts(run, model, facts);
  const changed = changedFacts(computed, present);
  const told = new Set(computed.map(({ id }) => id));
  // Only what was settled before can have edges, versions, or lose its last claim.
  const known = new Set(present.keys());
  const ended = [...known].filter((id) => !told.has(id));
  const moved = changed.flatMap(({ id }) => (known.has(id) ? [id] : []));
  const before = await findPairs(run, model, [...ended, ...moved]);
  if (ended.length + entities.length > 0)
    await run(statement('write/delete.bare'), { facts: ended, entities });
  await storeFacts(run, changed, known);
  await linkBest(run, computed);
  const pairs = new Map([...before, ...pairsOf(model, changed)].map((pair) => [keyOfPair(pair), pair]));
  await rebuildEdges(run, model, [...pairs.values()]);
}

/** Which claims of readings must be stored, and which stored ones no longer stand as they are. */
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

/** Stores the names and claims of readings, whose entities are there already; tells what it touched. */
async function storeSaid(run: Run, readings: readonly Reading[]): Promise<Touched[]> {
  const names = readings.flatMap(({ source, names: own }) => own.map((name) => ({ ...name, source })));
  const kept = readings.map((reading) => ({
    source: reading.source,
    kept: reading.names.map(({ id }) => id),
  }));
  const renamed = await withdrawNames(run, kept);
  if (names.length > 0) await run(statement('write/merge.names'), { rows: names });
  const { stale, fresh } = await compareClaims(run, readings);
  const withdrawn = await withdrawClaims(run, stale);
  await storeClaims(run, fresh);
  const rows = readings.map(({ source, hash }) => ({ id: source, hash }));
  await run(statement('write/mark.source'), { rows });
  return [renamed, withdrawn];
}

/**
 * Stores checked readings in one transaction: text, entities, claims, and everything that is computed from
 * them. What their sources said before and no longer say is withdrawn. Idempotent. No two may be versions of one
 * article, since the later would have to find the earlier stored.
 */
export async function loadReadings(graph: Graph, model: Model, readings: readonly Reading[]): Promise<void> {
  await graph.write(async (run) => {
    // Entities of all come first: the claims of one reading may name those of another.
    await run(statement('write/merge.entities'), { rows: readings.flatMap((each) => each.entities) });
    const superseded = await supersede(run, readings);
    await storeTexts(run, readings);
    const said = await storeSaid(run, readings);
    const claims = readings.flatMap((each) => each.claims);
    const touched = {
      facts: claims.map(({ fact }) => fact),
      entities: [
        ...readings.flatMap(({ entities }) => entities.map(({ id }) => id)),
        ...claims.flatMap(({ about }) => about),
      ],
    };
    await settle(run, model, [...superseded, ...said, touched]);
  });
}
