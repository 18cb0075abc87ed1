import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import { typeOfId } from '../../model/partsOfId.ts';
import type { ClaimContent } from './claimContent.ts';
import { type AskedClaim, type ClaimRequest, asWritten, typeOfRequest, wordsOf } from './claimRequest.ts';
import { refuse } from './refusal.ts';

/** The changes to a claim; null removes a speaker, a wire or a note. */
export type Amendment = Partial<Omit<ClaimRequest, 'article'>>;

type Written = Record<string, unknown>;

const isSilent = (voice: unknown): boolean => voice === 'ARTICLE' || voice === 'UNATTRIBUTED';

/** Voice and speaker: a voice without a speaker removes the speaker, and a speaker implies a voice. */
function spoken(kept: Written, amendment: Amendment): Written {
  const isChanged = amendment.speaker !== undefined;
  const { speaker = kept.speaker, via = kept.via } = amendment;
  const follows = speaker === null ? 'ARTICLE' : isSilent(kept.voice) ? 'INDIRECT' : kept.voice;
  const voice = amendment.voice ?? (isChanged ? follows : kept.voice);
  if (!isChanged && isSilent(voice)) return { voice, via: amendment.via };
  return { voice, speaker, via: speaker === null ? amendment.via : via };
}

/** The quote of a claim: a new one with its position, or the present one. */
function words({ quote, start, end }: Written, amendment: Amendment, text: string | null): Written {
  const { prefix, suffix, ...other } = amendment;
  const isMoved = [other.quote, other.start, other.end].some((each) => each !== undefined && each !== null);
  if (!isMoved) return { quote, start, end };
  const found = text === null ? other.quote : wordsOf(other, text);
  return { quote: found, start: other.start, end: other.end, prefix, suffix };
}

/**
 * The amended content of a claim. A fact of another type is another fact. The result no longer counts as extracted by a
 * machine. Takes the text of its article, null for a curated claim. Pure. Throws DATA_INVALID.
 */
export function amendedClaim(
  model: Model,
  { fact, claim }: ClaimContent,
  amendment: Amendment,
  text: string | null,
): AskedClaim {
  const isAboutOther = amendment.fact != null || amendment.factId != null;
  const type = isAboutOther ? typeOfRequest(model, amendment) : typeOfId(fact);
  const isOtherType = type !== typeOfId(fact);
  if (isOtherType && amendment.fact == null)
    throw refuse('input', `needs \`fact\`: what the words say of a ${type}, for they were about ${fact}`);
  const { details, extractedBy: _before, quote, start, end, voice, speaker, via, ...kept } = claim;
  const { modality, note = kept.note } = amendment;
  const said = amendment.fact?.[inCamelCase(type)] ?? { details };
  const own = {
    ...said,
    ...kept,
    ...words({ quote, start, end }, amendment, text),
    ...spoken({ voice, speaker, via }, amendment),
    modality: modality ?? kept.modality,
    note,
  };
  return {
    type,
    fact: amendment.factId ?? (isOtherType ? undefined : fact),
    claim: asWritten(own) as Written,
  };
}
