import type { Mention } from './mention.ts';
import type { ParsedText } from './parsedText.ts';

/** Behind these a capital is the city. */
const beforePlaces =
  /^(in|at|near|to|from|outside|around|over|through|of|into|via|toward|towards|above|across|within|leaving|visited|visit)$/i;

/** Whether a capital stands for its country here, not for the city. */
export function standsForCountry(mention: Mention, { tokens, text }: ParsedText): boolean {
  const [before, behind] = [tokens[mention.first - 1], tokens[mention.last + 1]];
  if (before && before.sentence === tokens[mention.first]?.sentence && beforePlaces.test(before.text)) {
    // "sanctions on Minsk", "a visit to Kyiv": only what is done to a state is done to its government.
    return false;
  }
  const isDateline = /^\s*(\(|,? ?[A-Z][a-z]+\.? \d|—|-{1,2} |– |:|, [A-Z][\w. ]+ [—-]+ |\. [A-Z])/.test(
    text.slice(mention.end, mention.end + 40),
  );
  if (isDateline && /(^|\n)\s*$/.test(text.slice(0, mention.start))) return false;
  return behind === undefined || !/^(airport|airbase|suburb|region|oblast|district)s?$/i.test(behind.text);
}
