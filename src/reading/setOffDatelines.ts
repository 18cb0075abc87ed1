const place = "\\p{Lu}[\\p{L}.'’-]*(?:[ /]\\p{Lu}[\\p{L}.'’-]*){0,3}";
const more =
  "(?:, ?(?:\\p{Lu}[\\p{L}.'’-]*|\\d{1,2}|\\d{4})(?: (?:\\p{Lu}[\\p{L}.]*|\\d{1,2}|\\d{4})){0,3}){0,3}";
const agency = '(?: ?[(/][^)\\n]{2,40}[)/])?';
const mark = '( ?(?:—|–|--|-|:) ?)';

/** “MOSCOW, March 20 (Reuters) - ”, “New Delhi: ”, at the begin of a paragraph and before a capital. */
const dateline = new RegExp(
  `(^|\\n)([^\\S\\n]*${place}${more}${agency})${mark}(?=["“‘'«]?[\\p{Lu}\\d])`,
  'gu',
);

/**
 * A text of the same length in which the mark behind a dateline is an empty line, for the language engine: a parser takes
 * “MOSCOW, March 20 - Chinese President Xi” for one phrase. Offsets stay what they were.
 */
export function setOffDatelines(text: string): string {
  return text.replace(dateline, (all: string, before: string, words: string, sign: string) =>
    sign.length < 2 ? all : `${before}${words}${'\n\n'.padEnd(sign.length, ' ')}`,
  );
}
