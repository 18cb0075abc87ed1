import type { Model } from '../model/buildModel.ts';
import type { Pause } from './inTurns.ts';
import { type ReadClaim, groupBy } from './readClaims.ts';
import {
  type Rule,
  type TensionKind,
  contradicts,
  differsInDate,
  differsInFrame,
  differsInValue,
  isPositive,
  restates,
  targetsOf,
  weakens,
} from './tensionRules.ts';
import { type TypeRules, rulesOfType } from './typeRules.ts';

/** Claims to compare with each other, and the rules to apply. */
export interface Group {
  claims: readonly ReadClaim[];
  rules: readonly { kind: TensionKind; rule: Rule }[];
}

/**
 * Maximum number of claims compared in a group, distinct ones first: a thousand claims on one fact would be half a million
 * pairs.
 */
export const mostInGroup = 60;

/** Claims grouped per turn of the event loop. */
export const claimsATurn = 500;

/** The first of each set of claims that say exactly the same within a group; denials first. */
export async function representatives(
  claims: readonly ReadClaim[],
  pause: Pause,
): Promise<readonly ReadClaim[]> {
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
 * Groups claims that may be in tension: on one fact, on related events, or about one supplier's supplies.
 */
export async function groupClaims(
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
