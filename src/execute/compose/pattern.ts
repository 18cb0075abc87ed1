import type { FieldPlan } from '../../model/planField.ts';
import { type Composition, momentOf } from './composition.ts';
import { everLabel, sameOnes, wasHeld } from './heldAt.ts';

/** The pattern of a role, a reverse field or a derived edge, from one variable to another. */
export function pattern(
  plan: FieldPlan & { kind: 'role' | 'inverse' | 'derived' },
  from: string,
  link: string,
  to: string,
): string {
  if (plan.kind === 'role') return `(${from})-[${link}:${plan.relationship}]->(${to})`;
  if (plan.kind === 'inverse') return `(${from})<-[${link}:${plan.relationships.join('|')}]-(${to})`;
  const [left, right] = plan.backwards ? ['<-', '-'] : ['-', '->'];
  return `(${from})${left}[${link}:${plan.edge}]${right}(${to})`;
}

/** The label that only asserted and contested facts have; entities need none but their type's. */
export function assertedLabel(composition: Composition, type: string): string {
  const { model } = composition;
  if (type === 'Fact') return 'Fact&!Unasserted&!Proposed';
  // What only proposals refer to lacks the label of its type.
  if (type === 'Entity') return 'Entity&!Proposed';
  if (type === 'Node') return '';
  const concrete = model.concreteTypes(type);
  return concrete.length > 1 ? concrete.join('|') : type;
}

/** The clauses that walk to the node that a filter is about; in the past, to whichever had the id then. */
export function walkInFilter(
  composition: Composition,
  plan: FieldPlan & { kind: 'role' | 'inverse' | 'derived' },
  { type, variable, other, label }: { type: string; variable: string; other: string; label: string },
): { walk: string; held: string[] } {
  const stored = composition.model.storeLabel(plan.target);
  const end = label ? `${other}:${label}` : other;
  const isNow = composition.moment === null || plan.kind === 'derived';
  if (isNow || (plan.kind === 'role' && stored !== 'Fact'))
    return { walk: `MATCH ${pattern(plan, variable, '', end)}`, held: [] };
  const same = composition.fresh();
  const held = [wasHeld(stored, other, momentOf(composition))];
  if (plan.kind === 'role') {
    const walk = `MATCH ${pattern(plan, variable, '', same)} ${sameOnes(stored, same, other)} WITH *`;
    return { walk, held };
  }
  // Only facts that were asserted or contested: former nodes have lost the label that says so.
  if (stored === 'Fact') held.push(`${other}.standing IN ['ASSERTED', 'CONTESTED']`);
  const types = composition.add(composition.model.concreteTypes(plan.target));
  if (stored === 'Fact') held.push(`${other}.type IN ${types}`);
  const walk = `${sameOnes(composition.model.storeLabel(type), variable, same)} MATCH ${pattern(plan, same, '', `${other}:${everLabel(stored)}`)}`;
  return { walk, held };
}
