import { ExpectedError } from '../../errors.ts';
import { statement } from '../../neo4j/readStatements.ts';
import type { Anchor, Slot } from './decision.ts';

interface ReviewedClaim extends Omit<Anchor, 'quote'> {
  review: string;
  source: string;
  quote: string | null;
}

/** What a curator thinks of a claim: a word of the enum `Review`. A rejected one no longer counts. */
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
    const rows = changes.map(({ target, after, said }) => ({ claim: target, review: after ?? said }));
    const facts = await run(statement('write/apply.reviews'), { rows });
    // What entities show does not depend on reviews.
    return { facts: facts.map((row) => row.get('fact') as string), entities: [] };
  },
};
