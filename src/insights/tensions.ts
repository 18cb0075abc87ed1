import { setImmediate } from 'node:timers/promises';
import type { Model } from '../model/buildModel.ts';
import { type Pause, sortInTurns } from './inTurns.ts';
import { type ReadClaim, groupBy } from './readClaims.ts';
import {
  type Rule,
  type TensionKind,
  type TypeRules,
  contradicts,
  differsInDate,
  differsInFrame,
  differsInValue,
  isPositive,
  restates,
  rulesOfType,
  targetsOf,
  weakens,
} from './tensionRules.ts';

/** Two claims, by their ids, and the rule that found the tension. */
export interface Tension {
  kind: TensionKind;
  why: string;
  left: { id: string };
  right: { id: string };
}

/** Claims to compare with each other, and the rules to apply. */
interface Group {
  claims: readonly ReadClaim[];
  rules: readonly { kind: TensionKind; rule: Rule }[];
}

/**
 * The most claims compared in a group, distinct ones first: a thousand claims on one fact would be half a million
 * pairs.
 */
export const mostInGroup = 60;

/** Comparisons before the event loop gets a turn. */
export const comparisonsATurn = 500;

/** Claims grouped before the event loop gets a turn. */
export const claimsATurn = 500;

/** The most tensions found. */
const mostTensions = 20_000;

const kinds: readonly TensionKind[] = [
  'CONTRADICTS',
  'WEAKENS',
  'DIFFERS_IN_DATE',
  'DIFFERS_IN_VALUE',
  'DIFFERS_IN_FRAME',
  'RESTATES',
];

/** The first of each set of claims that say exactly the same within a group; denials first. */
async function representatives(claims: readonly ReadClaim[], pause: Pause): Promise<readonly ReadClaim[]> {
  if (claims.length <= mostInGroup) return claims;
  const distinct = new Map<string, ReadClaim>();
  for (const [at, claim] of claims.entries()) {
    if (at % claimsATurn === claimsATurn - 1) await pause();
    const says = claim.details.map(({ field, value }) => `${field} ${value}`);
    const key = [claim.fact, claim.modality, ...says].join('\n');
    if (!distinct.has(key)) distinct.set(key, claim);
  }
  const all = [...distinct.values()];
  // Denials before others.
  const isDenial = (claim: ReadClaim): boolean => !isPositive(claim);
  return [...all.filter(isDenial), ...all.filter(isPositive)].slice(0, mostInGroup);
}

/**
 * Groups claims that may be in tension at all: on one fact, on related happenings, or about one supplier's supplies.
 */
async function groupClaims(
  model: Model,
  claims: readonly ReadClaim[],
  countriesIn: ReadonlyMap<string, readonly string[]>,
  pause: Pause,
): Promise<Group[]> {
  const known = new Map(model.factTypes.map((type) => [type, rulesOfType(model, type)]));
  const of = (claim: ReadClaim): TypeRules | undefined => known.get(claim.factType);
  const weakening = [...known.values()].flatMap((type) => type.weakens ?? []);
  const frames = differsInFrame((claim) => of(claim)?.events ?? []);
  const onFact = [
    { kind: 'CONTRADICTS', rule: contradicts },
    { kind: 'DIFFERS_IN_DATE', rule: differsInDate((claim) => of(claim)?.dates ?? []) },
    { kind: 'DIFFERS_IN_VALUE', rule: differsInValue((claim) => of(claim)?.single ?? []) },
    { kind: 'DIFFERS_IN_FRAME', rule: frames },
    { kind: 'RESTATES', rule: restates },
  ] as const;
  const ofOthers =
    (rule: Rule): Rule =>
    (left, right) =>
      left.fact === right.fact ? null : rule(left, right);
  const onStage = [
    { kind: 'DIFFERS_IN_DATE', rule: ofOthers(differsInDate((claim) => of(claim)?.began ?? [])) },
    { kind: 'DIFFERS_IN_FRAME', rule: ofOthers(frames) },
  ] as const;
  const onCourse = [{ kind: 'WEAKENS', rule: weakens(model, (claim) => of(claim)?.weakens) }] as const;
  const stagesOf = (claim: ReadClaim): string[] =>
    targetsOf(claim, of(claim)?.stages ?? []).flatMap((id) => [id, ...(countriesIn.get(id) ?? [])]);
  const coursesOf = (claim: ReadClaim): string[] => {
    const own = of(claim)?.weakens;
    const delayed = own ? claim.roles.filter(({ role }) => role === own.role) : [];
    const sharing = delayed.flatMap(({ further }) =>
      further.flatMap(({ role, id }) => (role && id && own?.sharing.includes(role) ? [id] : [])),
    );
    const held = weakening.filter(({ value }) => claim.details.some((each) => each.value === value));
    const holding = held.flatMap((each) => [claim.fact, ...targetsOf(claim, each.sharing)]);
    return [...delayed.map(({ id }) => id), ...sharing, ...holding];
  };
  const groups: readonly { byKey: Map<string, ReadClaim[]>; keysOf: Keys; rules: Group['rules'] }[] = [
    { byKey: new Map(), keysOf: ({ fact }) => [fact], rules: onFact },
    { byKey: new Map(), keysOf: stagesOf, rules: onStage },
    { byKey: new Map(), keysOf: coursesOf, rules: onCourse },
  ];
  for (let at = 0; at < claims.length; at += claimsATurn) {
    const some = claims.slice(at, at + claimsATurn);
    for (const { byKey, keysOf } of groups) groupBy(some, keysOf, byKey);
    await pause();
  }
  return groups.flatMap(({ byKey, rules }) => [...byKey.values()].map((each) => ({ claims: each, rules })));
}

type Keys = (claim: ReadClaim) => readonly string[];

/** Where to find tensions, and which. `countriesIn` gives the countries named in an event's names. */
export interface TensionSearch {
  claims: readonly ReadClaim[];
  /** Only tensions with one of these on at least one side. */
  own: ReadonlySet<string>;
  countriesIn: ReadonlyMap<string, readonly string[]>;
  kinds?: readonly string[] | null | undefined;
}

/**
 * Finds the tensions between claims given in text order; ordered by the earlier claim, then the later one. `isWhole`
 * is false when a group was too large to compare all its pairs. Awaits `pause` after every `comparisonsATurn`
 * comparisons, so that other requests are served.
 */
export async function findTensions(
  model: Model,
  { claims, own, countriesIn, kinds: asked }: TensionSearch,
  pause: Pause = setImmediate,
): Promise<{ tensions: Tension[]; isWhole: boolean }> {
  const places = new Map(claims.map(({ id }, place) => [id, place]));
  const found = new Map<string, Placed>();
  let isWhole = true;
  let comparisons = 0;
  for (const group of await groupClaims(model, claims, countriesIn, pause)) {
    const rules = group.rules.filter(({ kind }) => !asked || asked.includes(kind));
    if (rules.length === 0 || group.claims.length < 2) continue;
    const compared = await representatives(group.claims, pause);
    isWhole &&= compared.length === group.claims.length;
    for (const [at, right] of compared.entries()) {
      for (const left of compared.slice(at + 1)) {
        if ((comparisons += 1) % comparisonsATurn === 0) await pause();
        if (!own.has(left.id) && !own.has(right.id)) continue;
        const [one = 0, other = 0] = [places.get(left.id), places.get(right.id)];
        const ways = one > other ? [[left, right] as const, [right, left] as const] : [[right, left] as const, [left, right] as const]; // prettier-ignore
        for (const { kind, rule } of rules) {
          const isOneWay = kind !== 'CONTRADICTS' && kind !== 'WEAKENS';
          for (const [way, [a, b]] of (isOneWay ? ways.slice(0, 1) : ways).entries()) {
            const why = rule(a, b);
            if (!why) continue;
            const pair = Math.min(one, other) * claims.length + Math.max(one, other);
            const order = (pair * kinds.length + kinds.indexOf(kind)) * 2 + way;
            found.set(keyOf({ kind, left: a, right: b }), { kind, why, left: { id: a.id }, right: { id: b.id }, order }); // prettier-ignore
          }
        }
      }
      if (found.size >= mostTensions)
        return { tensions: await inOrder(found.values(), pause), isWhole: false };
    }
  }
  return { tensions: await inOrder(found.values(), pause), isWhole };
}

/** A tension and its place among all. */
type Placed = Tension & { order: number };

/** The key of a tension: its kind and the ids of its claims. */
export const keyOf = ({
  kind,
  left,
  right,
}: Pick<Tension, 'kind'> & Record<'left' | 'right', { id: string }>): string =>
  `${kind} ${left.id} ${right.id}`;

const inOrder = (found: Iterable<Placed>, pause: Pause): Promise<Tension[]> =>
  sortInTurns([...found], (a, b) => a.order - b.order, pause);
