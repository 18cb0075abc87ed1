import type { FieldPlan } from '../../model/planField.ts';
import type { Composition } from './composition.ts';
import { findHeld } from './heldAt.ts';

/** Kinds of nodes that the past keeps copies of, while links lead to the current or last one. */
const copied: readonly string[] = ['Fact', 'Article'];

/**
 * The clauses that walk a role to its targets, and those that yield null if there are none. In the past a role leads to
 * the copy of that time.
 */
export function walkRole(
  composition: Composition,
  { relationship, target: type }: FieldPlan & { kind: 'role' },
  variable: string,
  target: string,
): { match: string; optional: string } {
  const match = `MATCH (${variable})-[:${relationship}]->(${target})`;
  // Of the nodes that claims are about, only facts have copies.
  const kept = type === 'Node' ? 'Fact' : composition.model.storeLabel(type);
  if (composition.moment === null || !copied.includes(kept)) return { match, optional: `OPTIONAL ${match}` };
  const [linked, found] = [composition.fresh(), composition.fresh()];
  const past =
    `MATCH (${variable})-[:${relationship}]->(${linked}) ` +
    `OPTIONAL CALL (${linked}) { ${findHeld(composition, kept, linked, found)} } WITH coalesce(${found}, ${linked}) AS ${target}`;
  return { match: past, optional: `OPTIONAL CALL (${variable}) { ${past} RETURN ${target} LIMIT 1 }` };
}
