import { objects } from '../grammar.ts';
import { isVerb } from '../phrases.ts';
import type { Memory } from '../memory.ts';
import type { Token } from '../parsedText.ts';
import { isElided } from '../weapons.ts';

const arms =
  /\b(the systems?|the latter|of the type|arms|weapons?|missiles?|jets?|fighters?|aircraft|tanks?|howitzers?|submarines?|frigates?|drones?|helicopters?|radars?|rockets?|ammunition|military|defen[cs]e|launchers?|artillery|warships?|warplanes?|munitions?|shells?|corvettes?|vessels?|batter(y|ies)|rifles?|vehicles?|ships?|boats?|gunships?|bombs?|mines?|bombers?|warplanes?|carriers?)\b/i;

/** Whether a sentence speaks of arms at all: “signed a deal” alone is any deal. */
export const speaksOfArms = (trigger: Token, memory: Memory): boolean =>
  namesArms(trigger, memory) || (isVerb(trigger) && objects(trigger).some(isElided));

const namesArms = ({ sentence }: Token, { parsed }: Memory): boolean =>
  sentence.tokens.some(({ mention }) => mention?.entity.kind === 'WeaponSystem') ||
  arms.test(parsed.text.slice(sentence.start, sentence.end));
