import type { FieldPlan } from '../../model/planField.ts';
import type { Composition } from './composition.ts';
import { findHeld } from './heldAt.ts';

/** Kinds of nodes of which the past keeps copies, while links lead to the one that stands, or stood last. */
const copied: readonly string[] = ['Fact', 'Article'];

/**
 * The clauses that walk a role to its targets, and those that give null where there is none. In the past a role leads to
 * the copy of then.
 */
export function walkRole(
  composition: Composition,
  { relationship, target: type }: FieldPlan & { kind: 'role' },
  variable: string,
  target: string,
): { match: string; optional: string } {
  const match = `MATCH (${variable})-[:${relationship}]->(${target})`;
  // Of all that claims are about, facts alone have copies.
  const kept = type === 'Node' ? 'Fact' : composition.model.storeLabel(type);
  if (composition.moment === null || !copied.includes(kept)) return { match, optional: `OPTIONAL ${match}` };
  const [linked, found] = [composition.fresh(), composition.fresh()];
  const past =
    `MATCH (${variable})-[:${relationship}]->(${linked}) ` +
    `OPTIONAL CALL (${linked}) { ${findHeld(composition, kept, linked, found)} } WITH coalesce(${found}, ${linked}) AS ${target}`;
  return { match: past, optional: `OPTIONAL CALL (${variable}) { ${past} RETURN ${target} LIMIT 1 }` };
}
