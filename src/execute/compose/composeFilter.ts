import type { Days } from '../../model/codecs/codec.ts';
import { overlaps } from '../../model/codecs/days.ts';
import { nameKey } from '../../model/nameKey.ts';
import type { FieldPlan } from '../../model/planField.ts';
import type { Composition } from './composition.ts';

type Filter = Readonly<Record<string, unknown>>;
/** The pattern that a role, a reverse field or a derived edge walks from one variable to another. */
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

/** The label that only asserted and contested facts carry; entities need none beside their type's. */
export function assertedLabel(composition: Composition, type: string): string {
  const { model } = composition;
  if (type === 'Fact') return 'Fact&!Unasserted';
  if (type === 'Node') return '';
  const concrete = model.concreteTypes(type);
  return concrete.length > 1 && type !== 'Entity' ? concrete.join('|') : type;
}

function fieldConditions(
  composition: Composition,
  type: string,
  name: string,
  value: unknown,
  variable: string,
): string[] {
  const { model } = composition;
  if (name === 'when')
    return overlaps(`${variable}.earliest`, `${variable}.latest`, value as Days, composition.add);
  if (name === 'origin' && model.storeLabel(type) !== 'Claim' && typeof value === 'string') {
    return [`${composition.add(value)} IN ${variable}.origins`];
  }
  if (name === 'name' && model.storeLabel(type) === 'Entity') {
    const keys = composition.add((value as string[]).map(nameKey));
    return [`EXISTS { MATCH (${variable})-[:NAMES]->(x:Name) WHERE x.key IN ${keys} }`];
  }
  const plan = model.plan(type, name);
  switch (plan.kind) {
    case 'property':
    case 'value':
      return (
        plan.codec?.filtering?.conditions(`${variable}.${plan.property}`, value as never, composition.add) ??
        []
      );
    case 'role':
    case 'inverse':
    case 'derived': {
      const other = composition.fresh();
      const label = plan.kind === 'role' ? '' : assertedLabel(composition, plan.target);
      const conditions = composeFilter(composition, plan.target, value as Filter, other);
      const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
      return [`EXISTS { MATCH ${pattern(plan, variable, '', label ? `${other}:${label}` : other)}${where} }`];
    }
    default:
      return [];
  }
}

/** The conditions of a filter input on a row; all must hold. Null stands for "not asked". */
export function composeFilter(
  composition: Composition,
  type: string,
  filter: Filter | null | undefined,
  variable: string,
): string[] {
  return Object.entries(filter ?? {}).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : fieldConditions(composition, type, name, value, variable),
  );
}
