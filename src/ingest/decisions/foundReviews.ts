import type { Run } from '../../neo4j/openGraph.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from '../storeClaims.ts';
import { anchorOf } from './anchorOf.ts';
import type { Anchor, Decision } from './decision.ts';
import { newDecisionId, recordDecisions } from './log.ts';

type Reviewed = Compared['reviewed'][number];

function wordsOf({ claim }: Reviewed, readings: readonly Reading[]): Anchor | null {
  const reading = readings.find(({ source }) => source === claim.source);
  return reading ? anchorOf(reading, claim) : null;
}

/**
 * Makes decisions of reviews that are stored on claims though neither their file nor the log has them: before 0.2.0 a review
 * was nothing but a property. Only where one of both is a rejection, since that alone changes what stands. Gives them.
 */
export async function recordFound(
  run: Run,
  readings: readonly Reading[],
  reviewed: readonly Reviewed[],
  log: readonly Decision[],
): Promise<Decision[]> {
  const known = new Set(log.flatMap(({ target, of }) => [target, of]));
  const at = new Date();
  const found = reviewed
    .filter(({ claim, review }) => !known.has(claim.id) && [claim.review, review].includes('REJECTED'))
    .map((each): Decision => ({
      id: newDecisionId(at),
      kind: 'REVIEW_CLAIM',
      target: each.claim.id,
      source: each.claim.source,
      who: null,
      at: at.toISOString(),
      why: 'Found on the claim: it was decided before decisions were kept.',
      before: each.claim.review,
      after: each.review,
      said: each.claim.review,
      anchor: wordsOf(each, readings),
      undoes: null,
      undoneBy: null,
      of: each.claim.id,
    }));
  await recordDecisions(run, found);
  return found;
}
