import { createHash } from 'node:crypto';
import type { Graph, Run } from '../graph/openGraph.ts';
import { type Statements, statement } from '../graph/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { findPairs, keyOfPair, rebuildEdges } from './deriveEdges.ts';
import type { ClaimRow, Reading } from './reading.ts';
import { settleFacts } from './settleFacts.ts';

/** What a change touched: ids of facts and entities that must be computed anew. */
export interface Touched {
  facts: string[];
  entities: string[];
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

const hashOf = (claim: ClaimRow): string => createHash('sha256').update(JSON.stringify(claim)).digest('hex');

/** A claim's node: what it says of itself, without what it is linked to. */
function claimNode(claim: ClaimRow): Record<string, unknown> {
  const { id, fact, factType, modality, voice, origin, review } = claim;
  const properties = { ...claim.properties, modality, voice, origin, review, hash: hashOf(claim) };
  return { id, fact, factType, properties };
}

async function storeClaims(
  run: Run,
  statements: Statements,
  source: string,
  claims: readonly ClaimRow[],
): Promise<void> {
  const rows = claims.map(({ id, article, sentence, speaker, via, about }) => ({
    id,
    article,
    sentence,
    speaker,
    via,
    about,
  }));
  await run(statement(statements, 'merge.claims'), { source, rows: claims.map(claimNode) });
  await run(statement(statements, 'link.claims'), { rows });
  await run(statement(statements, 'link.about'), { rows });
  const details = claims.flatMap((claim) =>
    claim.details.map(({ id, ...properties }) => ({ claim: claim.id, id, properties })),
  );
  await run(statement(statements, 'merge.details'), { rows: details });
}

async function storeText(run: Run, statements: Statements, reading: Reading): Promise<void> {
  const { article, sentences, unclaimed } = reading;
  if (!article) return;
  const { sha256 = null } = article.properties;
  await run(statement(statements, 'keep.article'), { id: article.id, sha256 });
  await run(statement(statements, 'merge.articles'), { rows: [article] });
  await run(statement(statements, 'merge.sentences'), { article: article.id, rows: sentences });
  await run(statement(statements, 'merge.unclaimed'), { rows: unclaimed });
}

/** Takes claims out of what stands. */
async function withdrawClaims(run: Run, statements: Statements, ids: readonly string[]): Promise<Touched> {
  if (ids.length === 0) return { facts: [], entities: [] };
  const rows = await run(statement(statements, 'withdraw.claims'), { ids });
  return {
    facts: rows.map((row) => row.get('fact') as string),
    entities: rows.flatMap((row) => row.get('entities') as string[]),
  };
}

/** Takes names that a source no longer gives. */
async function withdrawNames(
  run: Run,
  statements: Statements,
  source: string,
  kept: readonly string[],
): Promise<Touched> {
  const rows = await run(statement(statements, 'delete.names'), { source, kept });
  return { facts: [], entities: rows.map((row) => row.get('entity') as string) };
}

/** Takes a whole source out of what stands: claims, names and, of an article, its text. */
export async function withdrawSource(run: Run, statements: Statements, source: string): Promise<Touched[]> {
  const rows = await run(statement(statements, 'present.claims'), { source });
  const withdrawn = await withdrawClaims(
    run,
    statements,
    rows.map((row) => row.get('id') as string),
  );
  const renamed = await withdrawNames(run, statements, source, []);
  await run(statement(statements, 'withdraw.article'), { id: source });
  await run(statement(statements, 'unmark.source'), { id: source });
  return [withdrawn, renamed];
}

/** An article with the address of another is a new version of it: the other is withdrawn, not lost. */
async function supersede(run: Run, statements: Statements, { article }: Reading): Promise<Touched[]> {
  const url = article?.properties.url;
  if (!article || !url) return [];
  const rows = await run(statement(statements, 'superseded.articles'), { id: article.id, url });
  const touched = [];
  for (const row of rows) touched.push(...(await withdrawSource(run, statements, row.get('id') as string)));
  return touched;
}

/** Computes anew all that follows from claims: entities, facts with their labels and roles, derived edges. */
export async function settle(
  run: Run,
  statements: Statements,
  model: Model,
  touched: readonly Touched[],
): Promise<void> {
  const facts = unique(touched.flatMap((each) => each.facts));
  const entities = unique(touched.flatMap((each) => each.entities));
  await run(statement(statements, 'settle.entities'), { ids: entities });
  const before = await findPairs(run, model, facts);
  await run(statement(statements, 'delete.bare'), { facts, entities });
  await settleFacts(run, statements, model, facts);
  const after = await findPairs(run, model, facts);
  const pairs = new Map([...before, ...after].map((pair) => [keyOfPair(pair), pair]));
  await rebuildEdges(run, statements, model, [...pairs.values()]);
}

/** Which claims of a reading must be stored, and which stored ones no longer stand as they are. */
async function compareClaims(
  run: Run,
  statements: Statements,
  { source, claims }: Reading,
): Promise<{ stale: string[]; fresh: ClaimRow[] }> {
  const rows = await run(statement(statements, 'present.claims'), { source });
  const present = new Map(rows.map((row) => [row.get('id') as string, row.get('hash') as string]));
  const hashes = new Map(claims.map((claim) => [claim.id, hashOf(claim)]));
  return {
    stale: [...present].flatMap(([id, hash]) => (hashes.get(id) === hash ? [] : [id])),
    fresh: claims.filter(({ id }) => present.get(id) !== hashes.get(id)),
  };
}

/** Stores the names and claims of one reading, whose entities are there already; tells what it touched. */
async function storeReading(run: Run, statements: Statements, reading: Reading): Promise<Touched[]> {
  const { source, hash } = reading;
  const kept = reading.names.map(({ id }) => id);
  const renamed = await withdrawNames(run, statements, source, kept);
  if (kept.length > 0) await run(statement(statements, 'merge.names'), { source, rows: reading.names });
  const { stale, fresh } = await compareClaims(run, statements, reading);
  const withdrawn = await withdrawClaims(run, statements, stale);
  if (fresh.length > 0) await storeClaims(run, statements, source, fresh);
  await run(statement(statements, 'mark.source'), { id: source, hash });
  return [renamed, withdrawn];
}

/**
 * Stores checked readings in one transaction: text, entities, claims, and everything that is computed from
 * them. What their sources said before and no longer say is withdrawn. Idempotent.
 */
export async function loadReadings(
  graph: Graph,
  statements: Statements,
  model: Model,
  readings: readonly Reading[],
): Promise<void> {
  await graph.write(async (run) => {
    // Entities of all come first: the claims of one reading may name those of another.
    await run(statement(statements, 'merge.entities'), { rows: readings.flatMap((each) => each.entities) });
    const touched: Touched[] = [];
    for (const reading of readings) {
      touched.push(...(await supersede(run, statements, reading)));
      await storeText(run, statements, reading);
      touched.push(...(await storeReading(run, statements, reading)), {
        facts: reading.claims.map(({ fact }) => fact),
        entities: [...reading.entities.map(({ id }) => id), ...reading.claims.flatMap(({ about }) => about)],
      });
    }
    await settle(run, statements, model, touched);
  });
}
