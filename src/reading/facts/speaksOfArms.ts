import { objects } from '../grammar.ts';
import { isVerb } from '../phrases.ts';
import type { Memory } from '../memory.ts';
import type { Token } from '../parsedText.ts';
import { isElided } from '../weapons.ts';

const arms =
  /\b(the latter|of the type|arms|weapons?|missiles?|fighters?|tanks?|howitzers?|submarines?|frigates?|drones?|helicopters?|radars?|rockets?|ammunition|military|defen[cs]e|launchers?|artillery|warships?|warplanes?|munitions?|shells?|corvettes?|batter(y|ies)|rifles?|gunships?|bombs?|bombers?)\b/i;

/** Words for arms that are other things too: they count where the text is about arms at all. */
const other = /\b(the systems?|jets?|aircraft|vessels?|vehicles?|ships?|boats?|mines?|carriers?)\b/i;
const martial =
  /\b(army|navy|naval|air force|military|defen[cs]e|troops|weapons?|arms|missiles?|war|soldiers?|forces)\b/i;

/** Whether words name arms by themselves. */
export const namesArms = (words: string): boolean => arms.test(words);

/** Whether a sentence speaks of arms at all: “signed a deal” alone is any deal. */
export const speaksOfArms = (trigger: Token, memory: Memory): boolean =>
  isInArms(trigger, memory) || (isVerb(trigger) && objects(trigger).some(isElided));

const isInArms = ({ sentence }: Token, { parsed }: Memory): boolean =>
  sentence.tokens.some(({ mention }) => mention?.entity.kind === 'WeaponSystem') ||
  arms.test(parsed.text.slice(sentence.start, sentence.end)) ||
  (other.test(parsed.text.slice(sentence.start, sentence.end)) && martial.test(parsed.text));
