import type { PrintedValue, Proposal } from './claim.ts';
import { isNoun, isVerb } from './phrases.ts';
import type { Memory } from './memory.ts';
import { modalityOf } from './modality.ts';
import type { Token } from './parsedText.ts';
import { passageOf } from './passage.ts';
import { type Role, fillRole } from './slots.ts';
import { moneyIn } from './values.ts';

/** How one fact type is said: by which words, and where they put the roles. */
export interface Frame {
  rule: string;
  verbs?: readonly string[];
  nouns?: readonly string[];
  roles: Readonly<Record<string, Role>>;
  /** Roles without which nothing is proposed; `a|b` is either. */
  needs: readonly string[];
  /** Other conditions on the word. */
  when?: (trigger: Token, memory: Memory) => boolean;
  /** Plain values read beside the roles. */
  values?: (trigger: Token, memory: Memory) => Record<string, PrintedValue>;
}

/** Everything that a frame reads at one word; one proposal for each way to fill its roles. */
export function applyFrame(type: string, frame: Frame, trigger: Token, memory: Memory): Proposal[] {
  const words = isVerb(trigger) ? frame.verbs : isNoun(trigger) ? frame.nouns : undefined;
  if (!words?.includes(trigger.lemma) || trigger.mention) return [];
  if (frame.when && !frame.when(trigger, memory)) return [];
  const roles = Object.entries(frame.roles).map(
    ([name, role]) => [name, fillRole(trigger, role, memory)] as const,
  );
  const filled = new Map(roles.filter(([, found]) => found.length > 0));
  if (!frame.needs.every((need) => need.split('|').some((name) => filled.has(name)))) return [];
  const values = frame.values?.(trigger, memory) ?? {};
  const all = [...filled.values()].flat();
  const passage = passageOf(trigger, [...all, ...Object.values(values)]);
  return [
    {
      type,
      rule: frame.rule,
      modality: modalityOf(trigger),
      roles: Object.fromEntries(filled),
      values,
      ...passage,
      sentence: trigger.sentence.index,
    },
  ];
}

/** Amounts of money in the phrases around a word. */
export function moneyAt(trigger: Token, name: string): Record<string, PrintedValue> {
  const { sentence } = trigger;
  const [money] = moneyIn(sentence);
  return money ? { [name]: money } : {};
}
