import { ExpectedError } from '../../errors.ts';
import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import type { Review } from '../standingOf.ts';
import type { Anchor } from './decision.ts';

interface Stored extends Omit<Anchor, 'quote'> {
  review: Review;
  source: string;
  quote: string | null;
}

/** A claim that stands, held until the transaction ends: its review, its source and its words. Throws BAD_USER_INPUT. */
export async function claimToDecide(
  run: Run,
  id: string,
): Promise<{ review: Review; source: string; anchor: Anchor | null }> {
  const [row] = await run(statement('internal/claim.to.decide'), { id });
  if (!row) throw new ExpectedError('BAD_USER_INPUT', `\`id\` must be the id of a claim, but is "${id}".`);
  const { review, source, quote, ...around } = row.toObject() as unknown as Stored;
  return { review, source, anchor: quote === null ? null : { quote, ...around } };
}
