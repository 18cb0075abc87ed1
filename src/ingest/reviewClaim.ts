import { ExpectedError } from '../errors.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { settle } from './settleGraph.ts';
import type { Review } from './standingOf.ts';

/**
 * Stores a curator's review of a claim and settles its fact again: a rejected claim no longer counts. One
 * transaction. The decision is kept with its author, `who`, and applied whenever the claim's source is loaded. Throws
 * BAD_USER_INPUT for an unknown claim.
 */
export async function reviewClaim(
  graph: Graph,
  model: Model,
  id: string,
  review: Review,
  who: string,
): Promise<void> {
  await graph.write(async (run) => {
    const [row] = await run(statement('write/review.claim'), { id, review, who });
    if (!row) throw new ExpectedError('BAD_USER_INPUT', `\`id\` must be the id of a claim, but is "${id}".`);
    // Reviews do not change entities.
    await settle(run, model, [{ facts: [row.get('fact') as string], entities: [] }]);
  });
}
