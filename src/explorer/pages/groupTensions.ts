import type { TensionsQuery } from '../../generated/operations.ts';
import type { Merged } from '../ask/merged.ts';

export type Tension = Merged<TensionsQuery>['tensions'][number];
export type TensionSide = Tension['left'];

/** The kinds of disagreement, the sharpest first. What only repeats is none. */
export const kindWords: Readonly<Record<string, string>> = {
  CONTRADICTS: 'One says yes, the other no',
  DIFFERS_IN_VALUE: 'They give different numbers or names',
  DIFFERS_IN_DATE: 'They give different dates',
  WEAKENS: 'One makes the other less certain',
  DIFFERS_IN_FRAME: 'They use different words for it',
  RESTATES: 'Said again',
};
const kinds = Object.keys(kindWords);

/** One disagreement: all pairs of claims that are in the same tension about linked facts. */
export interface Disagreement {
  kind: string;
  /** Why, each reason once. */
  why: string[];
  left: TensionSide[];
  right: TensionSide[];
}

/** Finds which of some names are joined, directly or through others. */
function joinNames(pairs: readonly (readonly [string, string])[]): (name: string) => string {
  const above = new Map<string, string>();
  const top = (name: string): string => {
    let own = name;
    for (let next = above.get(own); next !== undefined; next = above.get(own)) own = next;
    return own;
  };
  for (const [one, other] of pairs) {
    const [from, to] = [top(one), top(other)];
    if (from !== to) above.set(from, to);
  }
  return top;
}

const uniqueById = (sides: readonly TensionSide[]): TensionSide[] => [
  ...new Map(sides.map((side) => [side.id, side])).values(),
];

/** Gathers pairs of one kind whose facts are linked through one another into one disagreement; the sharpest and most said first. */
export function groupTensions(tensions: readonly Tension[]): Disagreement[] {
  const nameOf = ({ kind }: Tension, { fact }: TensionSide): string => `${kind} ${fact.id}`;
  const top = joinNames(tensions.map((one) => [nameOf(one, one.left), nameOf(one, one.right)] as const));
  const groups = new Map<string, Tension[]>();
  for (const one of tensions) {
    const key = top(nameOf(one, one.left));
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const cards = [...groups.values()].map((own) => {
    const left = uniqueById(own.map((one) => one.left));
    const known = new Set(left.map(({ id }) => id));
    return {
      kind: own[0]?.kind ?? '',
      why: [...new Set(own.map(({ why }) => why))],
      left,
      right: uniqueById(own.map((one) => one.right)).filter(({ id }) => !known.has(id)),
    };
  });
  const size = ({ left, right }: Disagreement): number => left.length + right.length;
  return cards.sort(
    (one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || size(other) - size(one),
  );
}
