import { type GraphQLResolveInfo, getNamedType } from 'graphql';
import { nameKey } from '../model/nameKey.ts';
import type { FieldPlan } from '../model/planField.ts';
import { composePage } from './compose/composePage.ts';
import { composeRow } from './compose/composeRow.ts';
import { type Column, type Composition, startComposition } from './compose/composition.ts';
import type { RequestContext } from './requestContext.ts';

/** Starts to compose for a field that graphql-js is resolving. */
export function composeFor(context: RequestContext, info: GraphQLResolveInfo): Composition {
  return startComposition(context.model, info.fragments, info.variableValues);
}

/** The label to seek an id under: an id begins with its type. Null when the type does not fit. */
export function labelOfId(context: RequestContext, target: string, id: string): string | null {
  const type = id.slice(0, id.indexOf(':'));
  const { model } = context;
  const fits = target === 'Node' ? model.concreteTypes('Node') : model.concreteTypes(target);
  return fits.includes(type) ? model.storeLabel(type) : null;
}

/** Runs a composed expression as a statement of its own. */
export async function runColumn(
  context: RequestContext,
  composition: Composition,
  column: Column,
  before = '',
): Promise<unknown> {
  const rows = await context.graph.read(`${before}RETURN ${column.text} AS value`, composition.parameters);
  return column.decode(rows[0]?.get('value') ?? null);
}

/** A root list: `contracts(filter: …)`. */
export function readList(
  context: RequestContext,
  info: GraphQLResolveInfo,
  plan: FieldPlan & { kind: 'list' },
  values: Record<string, unknown>,
): Promise<unknown> {
  const composition = composeFor(context, info);
  return runColumn(context, composition, composePage(composition, { plan, nodes: info.fieldNodes, values }));
}

/** A look-up by id or by name: `country(name: "India")`. The one that articles say most about wins a tie. */
export async function readOne(
  context: RequestContext,
  info: GraphQLResolveInfo,
  plan: FieldPlan & { kind: 'lookup' },
  { id, name }: { id?: string | null; name?: string | null },
): Promise<unknown> {
  const composition = composeFor(context, info);
  const variable = composition.fresh();
  const label = id == null ? 'Entity' : labelOfId(context, plan.target, id);
  if (!label || (id == null && name == null)) return null;
  const types = composition.add(context.model.concreteTypes(plan.target));
  const conditions = [
    ...(label === 'Entity' ? [`${variable}.type IN ${types}`] : []),
    ...(id == null ? [] : [`${variable}.id = ${composition.add(id)}`]),
  ];
  const match =
    name == null
      ? `MATCH (${variable}:${label})`
      : `MATCH (:Name {key: ${composition.add(nameKey(name))}})<-[:NAMES]-(${variable}:Entity)`;
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  const order = label === 'Entity' ? ` ORDER BY ${variable}.articleClaims DESC, ${variable}.id` : '';
  const row = composeRow(
    composition,
    plan.target,
    info.fieldNodes.map((node) => node.selectionSet),
    variable,
  );
  const column: Column = {
    text: `head(COLLECT { ${match}${where} WITH DISTINCT ${variable}${order} LIMIT 1 RETURN ${row.text} })`,
    decode: (value) => (value === null ? null : row.decode(value)),
  };
  return runColumn(context, composition, column);
}

/** Reads nodes by id with what the field's selection asks of them, in the order of the ids; null where there is none. */
export async function readNodes(
  context: RequestContext,
  info: GraphQLResolveInfo,
  ids: readonly string[],
): Promise<unknown[]> {
  const target = getNamedType(info.returnType).name;
  const byLabel = new Map<string, string[]>();
  for (const id of ids) {
    const label = labelOfId(context, target, id);
    if (label) byLabel.set(label, [...(byLabel.get(label) ?? []), id]);
  }
  const found = new Map<string, unknown>();
  await Promise.all(
    [...byLabel].map(async ([label, some]) => {
      const composition = composeFor(context, info);
      const variable = composition.fresh();
      const row = composeRow(
        composition,
        target,
        info.fieldNodes.map((node) => node.selectionSet),
        variable,
      );
      const rows = await context.graph.read(
        `UNWIND ${composition.add(some)} AS id MATCH (${variable}:${label} {id: id}) RETURN id, ${row.text} AS value`,
        composition.parameters,
      );
      for (const each of rows) found.set(each.get('id') as string, row.decode(each.get('value')));
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}
