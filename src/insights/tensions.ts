import { setImmediate } from 'node:timers/promises';
import type { Model } from '../model/buildModel.ts';
import type { Pause } from './inTurns.ts';
import type { ReadClaim } from './readClaims.ts';
import { type Group, groupClaims, representatives } from './tensionGroups.ts';
import type { Rule, TensionKind } from './tensionRules.ts';

/** Two claims, by their ids, and the rule that found the tension. */
export interface Tension {
  kind: TensionKind;
  why: string;
  left: { id: string };
  right: { id: string };
}

/** Comparisons per turn of the event loop. */
export const comparisonsATurn = 500;

/** Maximum number of tensions found. */
const mostTensions = 20_000;

const kinds: readonly TensionKind[] = [
  'CONTRADICTS',
  'WEAKENS',
  'DIFFERS_IN_DATE',
  'DIFFERS_IN_VALUE',
  'DIFFERS_IN_FRAME',
  'RESTATES',
];

/** Where to find tensions, and which. `countriesIn` gives the countries named in an event's names. */
export interface TensionSearch {
  claims: readonly ReadClaim[];
  /** Only tensions with one of these on at least one side. */
  own: ReadonlySet<string>;
  countriesIn: ReadonlyMap<string, readonly string[]>;
  kinds?: readonly string[] | null | undefined;
}

/** The tensions found, by a number that orders them; each pair of claims occurs once. */
class Found {
  private readonly byOrder = new Map<number, Tension>();
  private readonly places: ReadonlyMap<string, number>;

  constructor(claims: readonly ReadClaim[]) {
    this.places = new Map(claims.map(({ id }, place) => [id, place]));
  }

  get size(): number {
    return this.byOrder.size;
  }

  /** Applies rules to two claims. For symmetric rules the later claim is the left one. */
  compare(one: ReadClaim, other: ReadClaim, rules: Group['rules']): void {
    const [place = 0, another = 0] = [this.places.get(one.id), this.places.get(other.id)];
    const [first, second] = place > another ? [one, other] : [other, one];
    const pair = Math.min(place, another) * this.places.size + Math.max(place, another);
    for (const { kind, rule } of rules) {
      const order = (pair * kinds.length + kinds.indexOf(kind)) * 2;
      this.apply(rule, kind, first, second, order);
      if (kind === 'CONTRADICTS' || kind === 'WEAKENS') this.apply(rule, kind, second, first, order + 1);
    }
  }

  private apply(rule: Rule, kind: TensionKind, left: ReadClaim, right: ReadClaim, order: number): void {
    const why = rule(left, right);
    if (why) this.byOrder.set(order, { kind, why, left: { id: left.id }, right: { id: right.id } });
  }

  /** All, by the earlier claim, then the later one. A typed array sorts in a millisecond or two. */
  inOrder(): Tension[] {
    return Array.from(Float64Array.from(this.byOrder.keys()).sort(), (order) =>
      this.byOrder.get(order),
    ).filter((tension) => tension !== undefined);
  }
}

/**
 * Finds the tensions between claims given in text order; ordered by the earlier claim, then the later one. `isWhole`
 * is false when a group was too large to compare all its pairs. Awaits `pause` after every `comparisonsATurn`
 * comparisons, so that other requests are served.
 */
export async function findTensions(
  model: Model,
  { claims, own, countriesIn, kinds: wanted }: TensionSearch,
  pause: Pause = setImmediate,
): Promise<{ tensions: Tension[]; isWhole: boolean }> {
  const found = new Found(claims);
  let isWhole = true;
  let comparisons = 0;
  for (const group of await groupClaims(model, claims, countriesIn, pause)) {
    const rules = group.rules.filter(({ kind }) => !wanted || wanted.includes(kind));
    if (rules.length === 0 || group.claims.length < 2) continue;
    const compared = await representatives(group.claims, pause);
    isWhole &&= compared.length === group.claims.length;
    for (let at = 0; at < compared.length; at += 1) {
      for (let next = at + 1; next < compared.length; next += 1) {
        if ((comparisons += 1) % comparisonsATurn === 0) await pause();
        const [one, other] = [compared[at], compared[next]];
        if (!one || !other || !(own.has(one.id) || own.has(other.id))) continue;
        found.compare(one, other, rules);
      }
      if (found.size >= mostTensions) return { tensions: found.inOrder(), isWhole: false };
    }
  }
  return { tensions: found.inOrder(), isWhole };
}

/** The key of a tension: its kind and the ids of its claims. */
export const keyOf = ({
  kind,
  left,
  right,
}: Pick<Tension, 'kind'> & Record<'left' | 'right', { id: string }>): string =>
  `${kind} ${left.id} ${right.id}`;
