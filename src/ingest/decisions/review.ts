import { ExpectedError } from '../../errors.ts';
import { statement } from '../../neo4j/readStatements.ts';
import type { Anchor, Slot } from './decision.ts';

interface ReviewedClaim extends Omit<Anchor, 'quote'> {
  review: string;
  source: string;
  quote: string | null;
}

/** What a curator thinks of a claim: a word of the enum `Review`. A rejected one no longer counts, an accepted proposal does. */
export const review: Slot = {
  kinds: ['REVIEW_CLAIM'],
  isAnchored: true,
  async find(run, target) {
    const [row] = await run(statement('internal/claim.to.decide'), { id: target });
    if (!row)
      throw new ExpectedError('BAD_USER_INPUT', `\`id\` must be the id of a claim, but is "${target}".`);
    const { review: state, source, quote, ...around } = row.toObject() as unknown as ReviewedClaim;
    return { state, said: state, source, anchor: quote === null ? null : { quote, ...around } };
  },
  saidIn: ({ claims }, target) => claims.find(({ id }) => id === target)?.review,
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
