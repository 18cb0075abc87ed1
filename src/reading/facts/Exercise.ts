import type { PrintedValue, Proposal } from '../claim.ts';
import type { FactReader } from '../factReader.ts';
import { type Frame, applyFrame } from '../frame.ts';
import { modifiers } from '../phrases.ts';
import type { Memory } from '../memory.ts';
import type { Token } from '../parsedText.ts';
import { asStates, onceEach } from '../proposals.ts';

/** What says that forces train, and not that anybody exercises a right. */
const military =
  /^(military|naval|air|joint|live-fire|bilateral|multilateral|trilateral|annual|large-scale|army|maritime|combat|tactical|anti-submarine|command)$/;
const isMilitary = (noun: Token): boolean =>
  noun.lemma !== 'exercise' || modifiers(noun).some(({ lemma }) => military.test(lemma));

const holding = {
  participants: {
    slots: ['signer', 'by', 'of', 'owner', 'kind', 'between', 'agent'],
    kinds: ['Country', 'Organization'],
  },
  others: {
    slots: ['with', 'signed-with', 'alongside', 'signed-alongside'],
    kinds: ['Country', 'Organization'],
  },
} as const;

const frames: readonly Frame[] = [
  {
    rule: 'exercise',
    nouns: ['exercise', 'drill', 'wargame', 'maneuver', 'manoeuvre'],
    roles: holding,
    needs: ['participants'],
    when: isMilitary,
    values: nameOf,
  },
];

/** Whoever trains with somebody takes part as they do. */
function joinParticipants({ roles: { participants = [], others = [] }, ...rest }: Proposal): Proposal {
  return { ...rest, roles: { participants: onceEach([...participants, ...others]) } };
}

/** “the exercise Two Tides”: the parser may take the name for the head, and the noun for a part of it. */
function asHead(noun: Token): Token {
  const { head, relation } = noun;
  return relation === 'compound' && head && head.pos.startsWith('NNP') && head.index > noun.index
    ? { ...noun, head: head.head, relation: head.relation, children: [...noun.children, ...head.children] }
    : noun;
}

/** The name behind the noun, with its year or number: “Two Tides 2021”. */
function nameOf({ end }: Token, { parsed: { text } }: Memory): Record<string, PrintedValue> {
  const [printed, value = ''] =
    /^[ ,]{1,2}[“"‘']?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*(?:[ -]\d{2,4})?)/u.exec(
      text.slice(end, end + 80),
    ) ?? [];
  const start = end + (printed?.length ?? 0) - value.length;
  return value === '' ? {} : { name: { value, start, end: start + value.length } };
}

/** Exercises: who trains, alone or with others. */
const readExercises = (trigger: Token, memory: Memory): Proposal[] =>
  frames
    .flatMap((frame) => applyFrame('Exercise', frame, asHead(trigger), memory))
    .map(joinParticipants)
    .map((each) => asStates(each, ['participants']));

export const reader: FactReader = { read: readExercises };
