import type { OwnField } from '../model/ownFields.ts';
import type { Published } from './countSources.ts';
import { inOrder } from './inOrder.ts';
import type { DetailRow } from './reading.ts';
import type { Certainty, Counted, Origin, Voice } from './standingOf.ts';

/** A stored claim, from which facts are computed. Publisher and sketch of the text identify independent sources. */
export interface StoredClaim extends Counted, Published {
  id: string;
  voice: Voice | null;
  origin: Origin;
  details: readonly DetailRow[];
}

/** The parts of a claim that rank its details. */
type Ranked = Pick<StoredClaim, 'id' | 'voice' | 'details'>;

/** A detail with its claim. */
export type Supported<C = StoredClaim> = DetailRow & { claim: C };

/** Best first. */
export const certainties: readonly Certainty[] = ['EXPLICIT', 'DERIVED', 'INFERRED'];
/** A speaker's own words first, reported ones last; curated claims have no voice. */
const voices: readonly (Voice | null)[] = [
  'DIRECT_QUOTE',
  'ARTICLE',
  'INDIRECT',
  'HEADLINE',
  null,
  'UNATTRIBUTED',
];

/** Best first: by certainty, voice, claim id, and the order within a claim. */
function compareDetails(a: Supported<Ranked>, b: Supported<Ranked>): number {
  return (
    certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty) ||
    voices.indexOf(a.claim.voice) - voices.indexOf(b.claim.voice) ||
    inOrder(a.claim.id, b.claim.id) ||
    inOrder(a.id, b.id)
  );
}

/** The claims' details by field, best first. */
export const rankDetails = <C extends Ranked>(
  fields: readonly OwnField[],
  claims: readonly C[],
): Map<string, Supported<C>[]> =>
  new Map(
    fields.map((field) => [
      field.name,
      claims
        .flatMap((claim) => claim.details.map((detail): Supported<C> => ({ ...detail, claim })))
        .filter((detail) => detail.field === field.name)
        .sort(compareDetails),
    ]),
  );
