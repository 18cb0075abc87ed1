import { ExpectedError } from '../errors.ts';
import type { Graph, Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { withdrawSource } from './withdrawSource.ts';
import { rewire } from './rewire.ts';
import { settle } from './settleGraph.ts';

/**
 * Withdraws an article or a reference file, in one transaction: the graph is then as if it had never been loaded; its
 * text and claims are kept as history. Takes its id: `Article:two-tides`, `Reference:countries`. Throws
 * BAD_USER_INPUT when it is not loaded.
 */
export async function removeSource(graph: Graph, model: Model, source: string): Promise<{ claims: number }> {
  const loaded = await graph.read(statement('internal/loaded.source'), { ids: [source] });
  if (loaded.length === 0) {
    const rows = await graph.read(statement('internal/some.sources'));
    const ids = rows.map((row) => row.get('id') as string);
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `SOURCE must be loaded (${ids.join(', ') || 'nothing is'}), but is "${source}".`,
    );
  }
  return graph.write(async (run) => {
    const rows = await run(statement('internal/present.claims'), { sources: [source] });
    await removeIn(run, model, source);
    return { claims: rows.length };
  });
}

/** Withdraws a loaded source inside a transaction, and settles what it touched. */
export async function removeIn(run: Run, model: Model, source: string): Promise<void> {
  const withdrawn = await withdrawSource(run, source);
  const { touched } = await rewire(run, model);
  await settle(run, model, [...withdrawn, ...touched]);
}
