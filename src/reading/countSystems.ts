import type { Model } from '../model/buildModel.ts';
import { findNumbers } from '../text/printedNumbers.ts';
import type { PrintedValue, Proposal } from './claim.ts';
import type { Mention } from './mention.ts';
import type { ParsedText, Token } from './parsedText.ts';

/** A whole number, in digits or words; null where it is none, or too large to count weapons. */
function numberOf(text: string): string | null {
  const [found, ...more] = findNumbers(text);
  if (!found?.value || more.length > 0 || found.end - found.start !== text.length) return null;
  return /^[1-9]\d{0,6}$/.test(found.value) ? found.value : null;
}

/** “44 Leopard 2A8 tanks”, “four additional IRIS-T systems”: the number before a name, not that of a year or of money. */
function numberBefore(mention: Mention, { tokens }: ParsedText): Token | null {
  const sentence = tokens[mention.first]?.sentence;
  for (let at = mention.first - 1; at >= mention.first - 4; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || !/^(JJ|CD|NNP?|-LRB-|-RRB-|VBN)/.test(token.pos))
      return null;
    if (token.pos !== 'CD') continue;
    const before = tokens[at - 1];
    const isOther =
      /^[$€£]$/.test(before?.text ?? '') || /^(Block|Mark|Mk|in|since|than|of)$/i.test(before?.text ?? '');
    return isOther || before?.text === '-' || tokens[at + 1]?.text === '-' ? null : token;
  }
  return null;
}

/**
 * Adds how many of a weapon a proposal is about, where the fact type has a field for it and the number stands before the
 * weapon's name in the proposal's sentence. Pure.
 */
export function countSystems(
  proposals: readonly Proposal[],
  parsed: ParsedText,
  { mentions, model }: { mentions: readonly Mention[]; model: Model },
): Proposal[] {
  return proposals.map((proposal) => {
    const field = model.ownFields(proposal.type).find(({ name }) => name === 'quantity');
    const [system, ...more] = proposal.roles.system ?? [];
    if (!field || !system || more.length > 0 || proposal.values.quantity) return proposal;
    const sentence = parsed.sentences[proposal.sentence];
    const mention = mentions.find(({ start }) => start === system.start);
    if (!mention || !sentence || system.start < sentence.start || system.end > sentence.end) return proposal;
    const token = numberBefore(mention, parsed);
    const value = token && numberOf(token.text);
    if (!token || !value) return proposal;
    const quantity: PrintedValue = { value, start: token.start, end: token.end };
    return { ...proposal, values: { ...proposal.values, quantity } };
  });
}
