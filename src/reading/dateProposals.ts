import type { Proposal } from './claim.ts';
import { type FoundDate, findDates } from './findDates.ts';
import type { ParsedText, Sentence } from './parsedText.ts';

/** How far from a proposal's words its date may stand, in characters: “signed in London on Friday”. */
const nearby = 40;

const gapBetween = ({ start, end }: Proposal, date: FoundDate): number =>
  date.start >= end ? date.start - end : date.end <= start ? start - date.end : 0;

/**
 * The one date that a proposal's own words, or those right beside them, print; none where there are several, or where it
 * stands as near to another proposal of the sentence: a date that may belong elsewhere is left out.
 */
function dateOf(
  proposal: Proposal,
  dates: readonly FoundDate[],
  others: readonly Proposal[],
): FoundDate | null {
  const near = dates.filter((date) => gapBetween(proposal, date) <= nearby);
  const inside = near.filter((date) => gapBetween(proposal, date) === 0);
  const [date, ...more] = inside.length > 0 ? inside : near;
  if (!date || more.length > 0) return null;
  const isContested = others.some(
    (other) =>
      other.start !== proposal.start &&
      other.sentence === proposal.sentence &&
      gapBetween(other, date) < gapBetween(proposal, date),
  );
  return isContested ? null : date;
}

/** “will hold drills in July”: not in the last one. */
const isAhead = ({ modality }: Proposal): boolean => /^(POSSIBLE|CONDITIONAL|THREATENED)$/.test(modality);

/** “was removed in July 2019 after it bought the system”: the day of the one is not that of the other. */
const isOfOtherClause = (date: FoundDate, { start, end }: Proposal, { tokens }: Sentence): boolean =>
  tokens.some(
    (token) =>
      token.start >= date.end &&
      token.start > start &&
      token.end < end &&
      /^(after|before|when|while|since|until|because)$/.test(token.lemma) &&
      /^(mark|advmod)$/.test(token.relation),
  );

/**
 * Gives proposals the dates that their sentences print. The passage grows to hold the date's words. Which field of a fact
 * type takes it, `fieldOf` says; null for types that have none. Pure.
 */
export function dateProposals(
  proposals: readonly Proposal[],
  { text, sentences }: ParsedText,
  fieldOf: (type: string) => string | null,
  published?: string,
): Proposal[] {
  const dates = findDates(text, published);
  return proposals.map((proposal) => {
    const field = fieldOf(proposal.type);
    const sentence = sentences[proposal.sentence];
    if (!field || !sentence || proposal.values[field]) return proposal;
    const own = dates.filter(
      ({ start, end, isPast }) =>
        start >= sentence.start && end <= sentence.end && !(isPast && isAhead(proposal)),
    );
    const date = dateOf(proposal, own, proposals);
    if (!date || isOfOtherClause(date, proposal, sentence)) return proposal;
    return {
      ...proposal,
      values: { ...proposal.values, [field]: date },
      start: Math.min(proposal.start, date.start),
      end: Math.max(proposal.end, date.end),
    };
  });
}
