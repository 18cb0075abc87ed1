import type { FieldNode } from 'graphql';
import { daysOf } from '../../model/codecs/valueObjects.ts';
import { inCapitals } from '../../model/derivePages.ts';
import type { FieldPlan } from '../../model/planField.ts';
import { assertedLabel, composeFilter, pattern } from './composeFilter.ts';
import type { OrderInput } from './composeOrder.ts';
import type { Rank } from './composeRank.ts';
import type { Composition } from './composition.ts';

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

const isDefault = (standing: readonly string[]): boolean =>
  standing.length === 2 && standing.includes('ASSERTED') && standing.includes('CONTESTED');

/** The MATCH and conditions of a list. `others` selects the facts of all standings but the given ones. */
export function composeMatch(
  composition: Composition,
  { plan, from, values }: PageSource,
  row: string,
  link: string,
  { others = false, rank }: { others?: boolean; rank?: Rank | undefined } = {},
): string {
  const { model } = composition;
  const asked = values as PageArguments;
  const { target } = plan;
  const conditions: string[] = [];
  let label =
    target === 'Entity' || target === 'Node' ? model.storeLabel(target) : assertedLabel(composition, target);
  if (model.storeLabel(target) === 'Fact') {
    const standing = asked.standing;
    if (others || asked.asOf || !standing || !isDefault(standing)) {
      label = asked.asOf ? 'Fact|Version' : 'Fact';
      const types = model.concreteTypes(target);
      if (target !== 'Fact') conditions.push(`${row}.type IN ${composition.add(types)}`);
      if (standing) conditions.push(`${others ? 'NOT ' : ''}${row}.standing IN ${composition.add(standing)}`);
    }
    if (asked.asOf) {
      const moment = `datetime(${composition.add(asked.asOf)})`;
      conditions.push(`${row}.since <= ${moment} AND (${row}.until IS NULL OR ${row}.until > ${moment})`);
    }
    if (asked.types) conditions.push(`${row}.type IN ${composition.add(asked.types)}`);
  }
  if (asked.role) conditions.push(`type(${link}) = ${composition.add(inCapitals(asked.role))}`);
  if (plan.kind === 'derived' && 'at' in values) {
    const at = `date(${composition.add(asked.at ?? composition.today)})`;
    const { first } = daysOf(`${link}.from`);
    const { last } = daysOf(`${link}.to`);
    conditions.push(`(${first} IS NULL OR ${first} <= ${at})`, `(${last} IS NULL OR ${last} >= ${at})`);
  }
  conditions.push(...composeFilter(composition, target, asked.filter, row));
  // Only asserted facts have their type's label, so it must stand beside the indexed one.
  if (rank && label !== rank.label) label = `${rank.label}&(${label})`;
  conditions.push(...(rank?.conditions ?? []));
  const end = label ? `${row}:${label}` : row;
  const path = plan.kind === 'list' ? `(${end})` : pattern(plan, from ?? '', link, end);
  return `MATCH ${path} ${rank?.hint ?? ''}${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''}`;
}
