import type { Memory } from './memory.ts';
import type { Sentence } from './parsedText.ts';

const words =
  /\b(goals?|goalkeeper|goalless|striker|midfielder|defender|coach|referee|penalty kick|half-time|kick-off|friendly|quarter-?finals?|semi-?finals?|World Cup|championships?|Champions League|Premier League|Bundesliga|La Liga|league|tournament|Olympics?|medals?|match(?:es)?|wicket|innings|batsman|scored|hat-trick|knockout|heavyweight|title bout|Grand Prix|playoffs?)\b/gi;

const kindsIn = (text: string): number => new Set(text.match(words)?.map((each) => each.toLowerCase())).size;

/** How many different words of sport make a whole text a report of a match. */
const many = 4;

/** Whether a sentence tells of sport, where teams attack, meet and beat each other: by its own words or by those of its text. */
export const isSport = ({ start, end }: Sentence, { parsed: { text } }: Memory): boolean =>
  kindsIn(text.slice(start, end)) > 0 &&
  !/\b(missiles?|troops|killed|shelling|airstrikes?)\b/i.test(text.slice(start, end))
    ? true
    : kindsIn(text) >= many;
