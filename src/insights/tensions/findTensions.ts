import type { ReadClaim } from '../readClaims.ts';
import { contradicts } from './contradicts.ts';
import { differsInDate } from './differsInDate.ts';
import { differsInFrame } from './differsInFrame.ts';
import { restates } from './restates.ts';
import type { TensionKind, TensionRule } from './tension.ts';
import { weakens } from './weakens.ts';

/** Two claims, by their ids, and the rule that found a tension between them. */
export interface Tension {
  kind: TensionKind;
  why: string;
  left: { id: string };
  right: { id: string };
}

/** The rules by name. Those that are alike both ways are asked one way only. */
const rules: readonly { kind: TensionKind; rule: TensionRule; bothWays: boolean }[] = [
  { kind: 'CONTRADICTS', rule: contradicts, bothWays: true },
  { kind: 'WEAKENS', rule: weakens, bothWays: true },
  { kind: 'DIFFERS_IN_DATE', rule: differsInDate, bothWays: false },
  { kind: 'DIFFERS_IN_FRAME', rule: differsInFrame, bothWays: false },
  { kind: 'RESTATES', rule: restates, bothWays: false },
];

/** Applies every rule to every pair of claims. Pure; the claims come in the order of their texts. */
export function findTensions(claims: readonly ReadClaim[], kinds?: readonly string[] | null): Tension[] {
  const asked = rules.filter(({ kind }) => !kinds || kinds.includes(kind));
  const found: Tension[] = [];
  for (const [position, right] of claims.entries()) {
    for (const left of claims.slice(position + 1)) {
      for (const { kind, rule, bothWays } of asked) {
        const ways = bothWays ? [[left, right] as const, [right, left] as const] : [[left, right] as const];
        for (const [a, b] of ways) {
          const why = rule(a, b);
          if (why) found.push({ kind, why, left: { id: a.id }, right: { id: b.id } });
        }
      }
    }
  }
  return found;
}
