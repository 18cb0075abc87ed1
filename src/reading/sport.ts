import type { Memory } from './memory.ts';
import type { Sentence } from './parsedText.ts';

/** Words of sport alone. */
const plain =
  /\b(goalkeeper|goalless|striker|midfielder|coach|referee|penalty kick|half-time|kick-off|quarter-?finals?|semi-?finals?|World Cup|championships?|Champions League|Premier League|Bundesliga|La Liga|Olympics?|wicket|innings|batsman|hat-trick|heavyweight|Grand Prix|playoffs?)\b/gi;

/** Words that talks and wars have too. */
const likely = /\b(goals?|defender|friendly|league|tournament|medals?|match(?:es)?|scored|knockout|team)\b/gi;

/** Words that no match has. */
const war = /\b(missiles?|troops|killed|shelling|airstrikes?|warplanes?|army|ministers?|talks|summit)\b/i;

const kindsIn = (text: string, words: RegExp): number =>
  new Set(text.match(words)?.map((each) => each.toLowerCase())).size;

/** How many words, those of sport alone twice, make a whole text a report of a match. */
const many = 4;

/** Whether a sentence tells of sport, where teams attack, meet and beat each other: by its own words or by those of its text. */
export function isSport({ start, end }: Sentence, { parsed: { text } }: Memory): boolean {
  const own = text.slice(start, end);
  if (war.test(own)) return false;
  const inText = kindsIn(text, plain);
  return kindsIn(own, plain) > 0 || (inText > 0 && inText * 2 + kindsIn(text, likely) >= many);
}
