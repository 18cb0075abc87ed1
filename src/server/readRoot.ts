import { type FieldNode, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Model } from '../model/buildModel.ts';
import { nameKey } from '../model/nameKey.ts';
import type { FieldPlan } from '../model/planField.ts';
import { composePage } from './compose/composePage.ts';
import { composeRow } from './compose/composeRow.ts';
import { type Column, type Composition, startComposition } from './compose/composition.ts';
import type { RequestContext } from './requestContext.ts';

/** A statement as composed: its text, its parameters, and how its column `value` is decoded. */
export interface Composed extends Column {
  parameters: Readonly<Record<string, unknown>>;
}

/** What composing a field takes: its nodes in the document, the document's fragments and variables. */
export interface FieldRequest {
  model: Model;
  nodes: readonly FieldNode[];
  fragments: Composition['fragments'];
  variables: Composition['variables'];
}

/** What graphql-js is resolving, as composing takes it. */
export const requestOf = (model: Model, info: GraphQLResolveInfo): FieldRequest => ({
  model,
  nodes: info.fieldNodes,
  fragments: info.fragments,
  variables: info.variableValues,
});

const begin = ({ model, fragments, variables }: FieldRequest): Composition =>
  startComposition(model, fragments, variables);

const selectionsOf = ({ nodes }: FieldRequest) => nodes.map((node) => node.selectionSet);

/** The label to seek an id under: an id begins with its type. Null when the type does not fit. */
function labelOfId(model: Model, target: string, id: string): string | null {
  const type = id.slice(0, id.indexOf(':'));
  return model.concreteTypes(target).includes(type) ? model.storeLabel(type) : null;
}

/** A root list: `contracts(filter: …)`. */
export function composeList(
  request: FieldRequest,
  plan: FieldPlan & { kind: 'list' },
  values: Record<string, unknown>,
): Composed {
  const composition = begin(request);
  const { text, decode } = composePage(composition, { plan, nodes: request.nodes, values });
  return { text: `RETURN ${text} AS value`, decode, parameters: composition.parameters };
}

/**
 * A look-up by id or by name: `country(name: "India")`. The one that articles say most about wins a tie.
 * Null when nothing can be found, since neither is given or the id is of another type.
 */
export function composeOne(
  request: FieldRequest,
  plan: FieldPlan & { kind: 'lookup' },
  { id, name }: { id?: string | null; name?: string | null },
): Composed | null {
  const { model } = request;
  const label = id == null ? 'Entity' : labelOfId(model, plan.target, id);
  if (!label || (id == null && name == null)) return null;
  const composition = begin(request);
  const variable = composition.fresh();
  const joins: string[] = [];
  const row = composeRow(composition, plan.target, selectionsOf(request), { variable, joins });
  const isAmbiguous = label === 'Entity' || label === 'Fact';
  const ofType = isAmbiguous
    ? `WHERE ${variable}.type IN ${composition.add(model.concreteTypes(plan.target))}`
    : '';
  // An id is of one node at most: no list, no order.
  const match =
    name == null
      ? `MATCH (${variable}:${label} {id: ${composition.add(id)}}) ${ofType}`
      : `MATCH (:Name {key: ${composition.add(nameKey(name))}})<-[:NAMES]-(${variable}:${label}) ${ofType}` +
        (id == null ? '' : ` AND ${variable}.id = ${composition.add(id)}`) +
        ` WITH DISTINCT ${variable} ORDER BY ${variable}.articleClaims DESC, ${variable}.id LIMIT 1`;
  return {
    text: `${match} ${joins.join(' ')} RETURN ${row.text} AS value LIMIT 1`,
    decode: (value) => (value === null ? null : row.decode(value)),
    parameters: composition.parameters,
  };
}

/** Nodes of one label by their ids: one list of pairs of id and row, since a record for each costs twice as much. */
export function composeNodes(
  request: FieldRequest,
  target: string,
  label: string,
  ids: readonly string[],
): Composed {
  const composition = begin(request);
  const variable = composition.fresh();
  const joins: string[] = [];
  composition.rows = ids.length;
  const row = composeRow(composition, target, selectionsOf(request), { variable, joins });
  return {
    text: `UNWIND ${composition.add(ids)} AS id MATCH (${variable}:${label} {id: id}) ${joins.join(' ')} WITH id, ${row.text} AS row RETURN collect([id, row]) AS value`,
    decode: (pairs) =>
      new Map((pairs as [id: string, row: unknown][]).map(([id, each]) => [id, row.decode(each)])),
    parameters: composition.parameters,
  };
}

/** Runs a composed statement of one row. */
export async function readComposed(context: RequestContext, composed: Composed): Promise<unknown> {
  const [row] = await context.graph.read(composed.text, composed.parameters);
  return composed.decode(row?.get('value') ?? null);
}

/** Reads nodes by id with what the field's selection asks of them, in the order of the ids; null where there is none. */
export async function readNodes(
  context: RequestContext,
  info: GraphQLResolveInfo,
  ids: readonly string[],
): Promise<unknown[]> {
  const { model } = context;
  const target = getNamedType(info.returnType).name;
  const byLabel = new Map<string, string[]>();
  for (const id of ids) {
    const label = labelOfId(model, target, id);
    if (label) byLabel.set(label, [...(byLabel.get(label) ?? []), id]);
  }
  const found = new Map<string, unknown>();
  await Promise.all(
    [...byLabel].map(async ([label, some]) => {
      const composed = composeNodes(requestOf(model, info), target, label, some);
      const rows = (await readComposed(context, composed)) as Map<string, unknown>;
      for (const [id, row] of rows) found.set(id, row);
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}
