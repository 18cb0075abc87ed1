import type { Model } from '../../model/buildModel.ts';
import type { OwnField } from '../../model/ownFields.ts';
import { codecOfPlan } from '../../model/planField.ts';
import type { ClaimRow } from '../reading.ts';
import { type Written, citationOf, isSame } from './citations.ts';
import { known } from './describeStored.ts';
import type { Stored, StoredClaim, StoredSource } from './storedSource.ts';

/** A detail in the form of files. */
function detailOf(
  field: OwnField,
  { value, printed, certainty, basis, relative, currency }: Stored,
): Written {
  const given = codecOfPlan(field.plan)?.given?.({
    value: String(value),
    relative: (relative ?? null) as string | null,
    currency: (currency ?? null) as string | null,
  }) ?? { value };
  return known({
    ...given,
    printed,
    certainty: certainty === 'EXPLICIT' ? undefined : certainty,
    basis,
  });
}

/** The number at the end of a detail's id in a list. */
const positionOf = ({ id }: Stored): number => Number(/\/(\d+)$/.exec(String(id))?.[1] ?? 0);

function detailsOf(model: Model, type: string, details: readonly Stored[]): Written {
  return Object.fromEntries(
    model.ownFields(type).flatMap((field) => {
      const own = details
        .filter((each) => each.field === field.name)
        .sort((a, b) => positionOf(a) - positionOf(b))
        .map((each) => detailOf(field, each));
      return own.length === 0 ? [] : [[field.name, field.many ? own : own[0]]];
    }),
  );
}

/** Shared by the claims of one source. */
export interface ClaimForm {
  /** The prefix of their ids. */
  prefix: string;
  /** The citation written once for all. */
  citation?: Written | undefined;
  said?: StoredSource['said'];
}

/** Converts a claim as read to its stored form. Pure. */
export const storedClaim = ({ properties, details, ...claim }: ClaimRow): StoredClaim => {
  const { id, fact, speaker, via, voice, modality, review } = claim;
  const rows = details.map((each) => ({ ...each }));
  return { ...properties, id, fact, speaker, via, voice, modality, review, details: rows };
};

/** A claim in the long form of files. Pure. */
export function claimOfStored(
  model: Model,
  type: string,
  claim: StoredClaim,
  { prefix, citation, said }: ClaimForm,
): Written {
  const { quote, start, end, voice, modality, speaker, via, extractedBy, note } = claim;
  const own = citationOf(claim);
  const review = said?.get(claim.id) ?? claim.review;
  return {
    ...known({
      id: claim.id.slice(prefix.length),
      quote,
      start,
      end,
      voice,
      modality,
      speaker,
      via,
      citation: isSame(own, citation) ? undefined : own,
      extractedBy: extractedBy === 'curator' ? undefined : extractedBy,
      review: review === 'ACCEPTED' ? undefined : review,
      note,
      confidence: claim.confidence,
      outdated: claim.outdated,
    }),
    details: detailsOf(model, type, claim.details),
  };
}
