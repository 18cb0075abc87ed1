import { statement } from '../../neo4j/readStatements.ts';
import { claimToDecide } from './claimToDecide.ts';
import type { Slot } from './decision.ts';
import { findClaims } from './findClaims.ts';
import { rowOfDecision } from './rowOfDecision.ts';

/** What a curator thinks of a claim: a word of the enum `Review`. A rejected one no longer counts, an accepted proposal does. */
export const review: Slot = {
  kinds: ['REVIEW_CLAIM'],
  records: true,
  locate: (_model, reading, decision) => findClaims(reading, decision),
  async find(run, target) {
    const { review: state, source, anchor } = await claimToDecide(run, target);
    return { state, said: state, source, anchor };
  },
  saidIn: (_model, { claims }, target) => claims.find(({ id }) => id === target)?.review,
  async apply(run, _model, changes) {
    const rows = changes.map(({ target, after, said, decision }) => {
      // PENDING takes a decision back: the claim is again as its source has it.
      const review = after === null || after === 'PENDING' ? said : after;
      const isProposal = said === 'PENDING' && review !== 'ACCEPTED';
      return { claim: target, review, isProposal, decision: decision ? rowOfDecision(decision) : null };
    });
    const found = await run(statement('write/apply.reviews'), { rows });
    return {
      facts: found.map((row) => row.get('fact') as string),
      // What entities show depends on what is a claim, not on what was rejected.
      entities: found.flatMap((row) => row.get('entities') as string[]),
    };
  },
};
