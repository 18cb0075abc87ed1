import { ExpectedError } from '../errors.ts';
import type { Graph } from '../graph/openGraph.ts';
import { readStatements, statement } from '../graph/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { settle, withdrawSource } from './loadReadings.ts';

/**
 * Withdraws an article or a reference file: what stands is then as if it had never been loaded; its text
 * and claims are kept as history. One transaction. Throws BAD_USER_INPUT when it is not loaded.
 * Takes its id: `Article:russia-india-defence-cooperation`, `Reference:countries`.
 */
export async function removeSource(graph: Graph, model: Model, source: string): Promise<{ claims: number }> {
  const statements = readStatements('write');
  const loaded = await graph.read(statement(statements, 'loaded.source'), { ids: [source] });
  if (loaded.length === 0) {
    const rows = await graph.read(statement(statements, 'some.sources'));
    const ids = rows.map((row) => row.get('id') as string);
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `SOURCE must be loaded (${ids.join(', ') || 'nothing is'}), but is "${source}".`,
    );
  }
  return graph.write(async (run) => {
    const rows = await run(statement(statements, 'present.claims'), { sources: [source] });
    await settle(run, statements, model, await withdrawSource(run, statements, source));
    return { claims: rows.length };
  });
}
