import type { FieldNode } from 'graphql';
import { daysOf } from '../../model/codecs/valueObjects.ts';
import { inCapitals } from '../../model/inCapitals.ts';
import type { FieldPlan } from '../../model/planField.ts';
import { composeFilter, withoutProposals } from './composeFilter.ts';
import { assertedLabel, pattern } from './pattern.ts';
import type { OrderInput } from './composeOrder.ts';
import type { Rank } from './composeRank.ts';
import { type Composition, momentOf } from './composition.ts';
import { withoutClosed } from './withoutClosed.ts';
import { everLabel, sameOnes, wasHeld } from './heldAt.ts';

/** The arguments of a list. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  filter?: Record<string, unknown> | null;
  orderBy?: OrderInput | null;
  standing?: readonly string[] | null;
  at?: string | null;
  types?: readonly string[] | null;
  role?: string | null;
  asOf?: string | null;
}

/** Where a list starts; a root list has no `from`. */
export interface PageSource {
  plan: FieldPlan & { kind: 'list' | 'inverse' | 'derived' };
  from?: string;
  /** The type of the row `from`. */
  parent?: string;
  nodes: readonly FieldNode[];
  values: Record<string, unknown>;
}

/** Whether a list holds today's facts of one type that stand, all of which have the label of that type and no others do. */
export function isOfOneLabel({ model, moment }: Composition, { plan, values }: PageSource): boolean {
  const { standing } = values as PageArguments;
  const isFact = model.storeLabel(plan.target) === 'Fact' && model.concreteTypes(plan.target).length === 1;
  return plan.kind === 'list' && isFact && moment === null && !!standing && isDefault(standing);
}

const isDefault = (standing: readonly string[]): boolean =>
  standing.length === 2 && standing.includes('ASSERTED') && standing.includes('CONTESTED');

/** The variable that a list starts from, and the clause that binds it: for the past, any node that had the row's id, perhaps a copy. */
function startOfWalk(
  composition: Composition,
  { plan, from, parent }: { plan: FieldPlan; from: string; parent: string | undefined },
): [variable: string, before: string] {
  if (composition.moment === null || plan.kind !== 'inverse' || parent === undefined) return [from, ''];
  const same = composition.fresh();
  return [same, `${sameOnes(composition.model.storeLabel(parent), from, same)} `];
}

/** The MATCH and conditions of a list. `others` selects the facts of all standings but the given ones. */
export function composeMatch(
  composition: Composition,
  { plan, from, parent, values }: PageSource,
  row: string,
  link: string,
  { others = false, rank }: { others?: boolean; rank?: Rank | undefined } = {},
): string {
  const { model } = composition;
  const page = values as PageArguments;
  const { target } = plan;
  const conditions: string[] = [];
  const isPast = composition.moment !== null;
  let label = target === 'Node' ? model.storeLabel(target) : assertedLabel(composition, target);
  if (model.storeLabel(target) === 'Fact') {
    const standing = page.standing;
    if (others || isPast || !standing || !isDefault(standing)) {
      label = 'Fact';
      // Proposed facts are found only if PROPOSED is requested.
      if (others || !standing) conditions.push(`${row}.standing <> 'PROPOSED'`);
      const types = model.concreteTypes(target);
      if (target !== 'Fact') conditions.push(`${row}.type IN ${composition.add(types)}`);
      if (standing) conditions.push(`${others ? 'NOT ' : ''}${row}.standing IN ${composition.add(standing)}`);
    }
    if (page.types) conditions.push(`${row}.type IN ${composition.add(page.types)}`);
  }
  if (page.role) conditions.push(`type(${link}) = ${composition.add(inCapitals(page.role))}`);
  if (plan.kind === 'derived' && 'at' in values) {
    const at = `date(${composition.add(page.at ?? composition.today)})`;
    const { first } = daysOf(`${link}.from`);
    const { last } = daysOf(`${link}.to`);
    conditions.push(`(${first} IS NULL OR ${first} <= ${at})`, `(${last} IS NULL OR ${last} >= ${at})`);
  }
  conditions.push(...withoutProposals(target, page.filter, row), ...withoutClosed(composition, target, row));
  conditions.push(...composeFilter(composition, target, page.filter, row));
  // Only asserted facts have their type's label, so it must stand beside the indexed one.
  if (rank && label !== rank.label) label = `${rank.label}&(${label})`;
  conditions.push(...(rank?.conditions ?? []));
  if (isPast && plan.kind !== 'derived') {
    const stored = model.storeLabel(target);
    conditions.unshift(wasHeld(stored, row, momentOf(composition)));
    label = everLabel(stored);
  }
  const end = label ? `${row}:${label}` : row;
  const [same, before] = startOfWalk(composition, { plan, from: from ?? '', parent });
  const path = plan.kind === 'list' ? `(${end})` : pattern(plan, same, link, end);
  return `${before}MATCH ${path} ${rank?.hint ?? ''}${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''}`;
}
