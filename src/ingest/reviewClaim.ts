import { ExpectedError } from '../errors.ts';
import type { Graph } from '../graph/openGraph.ts';
import { readStatements, statement } from '../graph/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { settle } from './loadReadings.ts';
import type { Review } from './standingOf.ts';

/**
 * Sets what a curator decided about a claim, and computes its fact anew: a rejected claim no longer counts. One
 * transaction. The decision outlives loading the same file again. Throws BAD_USER_INPUT for an unknown claim.
 */
export async function reviewClaim(graph: Graph, model: Model, id: string, review: Review): Promise<void> {
  const statements = readStatements('write');
  await graph.write(async (run) => {
    const [row] = await run(statement(statements, 'review.claim'), { id, review });
    if (!row) throw new ExpectedError('BAD_USER_INPUT', `\`id\` must be the id of a claim, but is "${id}".`);
    // What entities show does not depend on reviews.
    await settle(run, statements, model, [{ facts: [row.get('fact') as string], entities: [] }]);
  });
}
