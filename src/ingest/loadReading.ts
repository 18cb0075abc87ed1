import type { Graph, Run } from '../graph/openGraph.ts';
import { type Statements, statement } from '../graph/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { type Pair, edgesOf, findPairs, rebuildEdges } from './deriveEdges.ts';
import type { ClaimRow, Reading } from './reading.ts';
import { settleFacts } from './settleFacts.ts';

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** A claim's node: what it says of itself, without what it is linked to. */
function claimNode(claim: ClaimRow): Record<string, unknown> {
  const { id, fact, factType, modality, voice, origin, review } = claim;
  return { id, fact, factType, properties: { ...claim.properties, modality, voice, origin, review } };
}

async function storeClaims(run: Run, statements: Statements, reading: Reading): Promise<void> {
  const { source, claims } = reading;
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
  await run(statement(statements, 'merge.articles'), { rows: [article] });
  await run(statement(statements, 'merge.sentences'), { article: article.id, rows: sentences });
  await run(statement(statements, 'merge.unclaimed'), { rows: unclaimed });
}

/** Asks every kind of edge which pairs of entities the facts join. */
async function allPairs(run: Run, model: Model, facts: readonly string[]): Promise<Map<string, Pair[]>> {
  const pairs = new Map<string, Pair[]>();
  for (const edge of edgesOf(model)) pairs.set(edge, await findPairs(run, model, edge, facts));
  return pairs;
}

/**
 * Stores one checked reading in one transaction: text, entities, claims, and everything that is computed
 * from them. What the source said before and no longer says goes. Idempotent.
 */
export async function loadReading(
  graph: Graph,
  statements: Statements,
  model: Model,
  reading: Reading,
): Promise<void> {
  const { source, hash } = reading;
  await graph.write(async (run) => {
    await storeText(run, statements, reading);
    await run(statement(statements, 'merge.entities'), { rows: reading.entities });
    const renamed = await run(statement(statements, 'delete.names'), {
      source,
      kept: reading.names.map(({ id }) => id),
    });
    await run(statement(statements, 'merge.names'), { source, rows: reading.names });
    const cleared = await run(statement(statements, 'clear.claims'), { source });
    await run(statement(statements, 'delete.claims'), { source, kept: reading.claims.map(({ id }) => id) });
    await storeClaims(run, statements, reading);

    const facts = unique([
      ...cleared.flatMap((row) => (row.get('fact') as string | null) ?? []),
      ...reading.claims.map(({ fact }) => fact),
    ]);
    const entities = unique([
      ...renamed.map((row) => row.get('entity') as string),
      ...cleared.flatMap((row) => row.get('entities') as string[]),
      ...reading.entities.map(({ id }) => id),
      ...reading.claims.flatMap(({ about }) => about),
    ]);
    await run(statement(statements, 'settle.entities'), { ids: entities });
    const before = await allPairs(run, model, facts);
    await run(statement(statements, 'delete.bare'), { facts, entities });
    await settleFacts(run, statements, model, facts);
    for (const [edge, after] of await allPairs(run, model, facts)) {
      const pairs = new Map([...(before.get(edge) ?? []), ...after].map((pair) => [pair.join(' '), pair]));
      await rebuildEdges(run, model, edge, [...pairs.values()]);
    }
    await run(statement(statements, 'mark.source'), { id: source, hash });
  });
}
