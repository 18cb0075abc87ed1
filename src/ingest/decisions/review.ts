import { statement } from '../../neo4j/readStatements.ts';
import type { Touched } from '../settleGraph.ts';
import { checkVersion } from './checkVersion.ts';
import { claimToDecide } from './claimToDecide.ts';
import type { Slot } from './decision.ts';
import { findClaims } from './findClaims.ts';

/** What a curator thinks of a claim: a word of the enum `Review`. A rejected one no longer counts, an accepted proposal does. */
export const review: Slot = {
  kinds: ['REVIEW_CLAIM'],
  locate: (_model, reading, decision) => findClaims(reading, decision),
  async decide(run, { target, after, seen = null, who, why = null }, { id, now }) {
    const [row] = await run(statement('write/review.claim'), {
      id: target,
      review: after ?? 'PENDING',
      seen,
      decision: id,
      now: now.toISOString(),
      who,
      why,
    });
    if (row) return row.toObject() as unknown as Touched;
    const done = await run(statement('internal/decisions.of'), {
      ids: [id],
      targets: [],
      sources: [],
      urls: [],
    });
    if (done.length > 0) return null; // committed already, though the answer was lost
    await claimToDecide(run, target);
    await checkVersion(run, target, seen);
    throw new Error(`${target} has no fact.`);
  },
  saidIn: (_model, { claims }, target) => claims.find(({ id }) => id === target)?.review,
  async apply(run, _model, changes) {
    const rows = changes.map(({ target, after, said }) => {
      // PENDING takes a decision back: the claim is again as its source has it.
      const review = after === null || after === 'PENDING' ? said : after;
      return { claim: target, review, isProposal: said === 'PENDING' && review !== 'ACCEPTED' };
    });
    const found = await run(statement('write/apply.reviews'), { rows });
    return {
      facts: found.map((row) => row.get('fact') as string),
      // What entities show depends on what is a claim, not on what was rejected.
      entities: found.flatMap((row) => row.get('entities') as string[]),
    };
  },
};
