import { ExpectedError } from '../errors.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { settle } from './settleGraph.ts';
import type { Review } from './standingOf.ts';

/**
 * Sets what a curator decided about a claim, and computes its fact anew: a rejected claim no longer counts, an accepted
 * proposal does, and PENDING is what the claim's source says. One transaction. The decision is kept with `who` took it, and applied whenever the claim's source is loaded. Throws BAD_USER_INPUT for an unknown claim.
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
    // What entities show depends only on what is a claim, not on what was rejected.
    const entities = row.get('entities') as string[];
    await settle(run, model, [{ facts: [row.get('fact') as string], entities }]);
  });
}
