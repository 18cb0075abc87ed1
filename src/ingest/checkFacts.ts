import type { Model } from '../model/buildModel.ts';
import { checkIdentity } from './checkIdentity.ts';
import { inCamelCase } from '../model/deriveLists.ts';
import { type ClaimContext, checkClaim } from './checkClaim.ts';
import { onlyPair } from './checkEntities.ts';
import { checkId, checkOwnId } from './checkForms.ts';
import { type DataFile, type Path, readable } from './checkInput.ts';
import { isObject } from './describeInput.ts';
import { findCircles } from './findCircles.ts';
import type { ClaimInput, ClaimRow, ReadingInput } from './reading.ts';

/** Refuses cycles of roles that point to facts. */
export function checkCycles(claims: readonly ClaimRow[], report: (message: string) => void): void {
  const next = new Map<string, Set<string>>();
  for (const { fact, about } of claims) {
    const known = next.get(fact) ?? new Set();
    for (const id of about) known.add(id);
    next.set(fact, known);
  }
  for (const circle of findCircles(next)) report(`roles lead in a circle: ${circle.join(' → ')}`);
}

function checkDemanded(
  model: Model,
  fact: { id: string; type: string },
  supported: ReadonlySet<string>,
  report: (message: string) => void,
): void {
  for (const { name, required, many } of model.ownFields(fact.type))
    if (required && !many && !supported.has(name))
      report(`${fact.id}: ${fact.type}.${name} must be supported by a claim, but none has it`);
}

/** The fields of a fact in a file, readable or not; unreadable ones are reported elsewhere. */
function writtenFields({ raw }: DataFile<ReadingInput>, position: number, key: string): string[] {
  const items = isObject(raw) && Array.isArray(raw.facts) ? (raw.facts as unknown[]) : [];
  const item = items[position];
  const fact = isObject(item) ? item[key] : undefined;
  const claims = isObject(fact) && Array.isArray(fact.claims) ? (fact.claims as unknown[]) : [];
  return claims.flatMap((claim) =>
    isObject(claim) && isObject(claim.details) ? Object.keys(claim.details) : [],
  );
}

function checkClaimId({ id }: ClaimInput, seen: Set<string>, path: Path, context: ClaimContext): void {
  const form = checkOwnId(id);
  if (form) context.report([...path, 'id'], `claim ${id}: ${form}`);
  if (seen.has(id)) context.report(path, `claim ${id} stands twice: every claim has its own id`);
  seen.add(id);
}

/**
 * Checks the facts of one source with their claims, and prepares the claims for storing. Problems go to the context;
 * with any, do not use the rows.
 */
export function checkFacts(model: Model, facts: DataFile<ReadingInput>, context: ClaimContext): ClaimRow[] {
  const seen = new Set<string>();
  const claims = readable(facts.value.facts).flatMap(([position, item]) => {
    const pair = onlyPair(model.factTypes, item);
    if (!pair) return [];
    const [type, { id, claims: given }] = pair;
    const key = inCamelCase(type);
    const path = ['facts', position, key];
    const form = checkId(id, type);
    if (form) context.report([...path, 'id'], form);
    if (given.length === 0)
      context.report(path, `${id} needs at least one claim in \`claims\`: a fact is what some passage says`);
    const rows = readable(given).map(([index, claim]) => {
      const at = [...path, 'claims', index];
      checkClaimId(claim, seen, at, context);
      return checkClaim(claim, { id, type }, at, context);
    });
    const isDamaged = facts.damaged.some((each) => each[0] === 'facts' && each[1] === position);
    const supported = new Set([
      ...rows.flatMap(({ details }) => details.map(({ field }) => field)),
      ...(isDamaged ? writtenFields(facts, position, key) : []),
    ]);
    if (isDamaged ? supported.size > 0 : rows.length > 0)
      checkDemanded(model, { id, type }, supported, (message) => {
        context.report(path, message);
      });
    checkIdentity(model, type, id, rows, (message) => {
      context.report(path, message);
    });
    return rows;
  });
  checkCycles(claims, (message) => {
    context.report(['facts'], message);
  });
  return claims;
}
