import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type SelectionSetNode,
  getArgumentValues,
  getNamedType,
} from 'graphql';
import type { FieldPlan, Leaf } from '../../model/planField.ts';
import { composePage } from './composePage.ts';
import { type Column, type Composition, collectFields } from './composition.ts';

/** A row as composed: its fields by response key, the id of its node under `nodeId`. */
export const nodeId = Symbol('id of the node');

/** A composed row. `__typename` lets graphql-js resolve abstract types. */
export type Row = Record<string | symbol, unknown> & { __typename: string };

/** Lists of a role are short by nature; this bounds them all the same. */
const rolesAtMost = 1000;

const same = (value: unknown): unknown => value;

/** `5.0E9` is not a decimal string; it only arises from amounts with a fraction. */
const plainDecimal = (value: unknown): unknown =>
  typeof value === 'string' && /E/i.test(value) ? BigInt(Math.round(Number(value))).toString() : value;

/** A stored scalar as JSON. Days and moments leave as text: driver objects are slow to decode. */
export function leafColumn(variable: string, property: string, leaf: Leaf): Column {
  const text = `${variable}.${property}`;
  if (leaf === 'plain') return { text, decode: same };
  return { text: `toString(${text})`, decode: leaf === 'decimal' ? plainDecimal : same };
}

/** Columns side by side as one list, decoded into an object by key. */
export function listOf(columns: ReadonlyMap<string, Column>): Column {
  const entries = [...columns];
  return {
    text: `[${entries.map(([, { text }]) => text).join(', ')}]`,
    decode(value) {
      const values = value as readonly unknown[];
      const row: Record<string, unknown> = {};
      for (const [position, [key, column]] of entries.entries()) row[key] = column.decode(values[position]);
      return row;
    },
  };
}

/** A value object such as Money: null when its main property is. */
export function composeValue(
  composition: Composition,
  plan: FieldPlan & { kind: 'value' },
  type: string,
  nodes: readonly FieldNode[],
  variable: string,
): Column {
  const columns = new Map<string, Column>();
  for (const [key, [node]] of collectFields(
    composition,
    type,
    nodes.map((each) => each.selectionSet),
  )) {
    const part = node && plan.parts[node.name.value];
    if (part) columns.set(key, leafColumn(variable, part.property, part.leaf));
  }
  const { text, decode } = listOf(columns);
  return {
    text: `CASE WHEN ${variable}.${plan.property} IS NULL THEN null ELSE ${text} END`,
    // Response keys lead to values here as in a row, so that aliases work.
    decode: (value) =>
      value === null ? null : { ...(decode(value) as object), __typename: type, [nodeId]: '' },
  };
}

function composeRole(
  composition: Composition,
  plan: FieldPlan & { kind: 'role' },
  nodes: readonly FieldNode[],
  variable: string,
): Column {
  const target = composition.fresh();
  const row = composeRow(
    composition,
    plan.target,
    nodes.map((node) => node.selectionSet),
    target,
  );
  const list = (limit: number): string =>
    `COLLECT { MATCH (${variable})-[:${plan.relationship}]->(${target}) WITH ${target} ORDER BY ${target}.id LIMIT ${String(limit)} RETURN ${row.text} }`;
  if (!plan.many) {
    return { text: `head(${list(1)})`, decode: (value) => (value === null ? null : row.decode(value)) };
  }
  return { text: list(rolesAtMost), decode: (value) => (value as unknown[]).map((each) => row.decode(each)) };
}

/** One field of a stored type; null when its own statement or code answers it later. */
function composeField(
  composition: Composition,
  type: string,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  variable: string,
): Column | null {
  const plan = composition.model.plan(type, field.name);
  const [first] = nodes;
  if (!first) return null;
  switch (plan.kind) {
    case 'property':
      return leafColumn(variable, plan.property, plan.leaf);
    case 'value':
      return composeValue(composition, plan, getNamedType(field.type).name, nodes, variable);
    case 'role':
      return composeRole(composition, plan, nodes, variable);
    case 'inverse':
    case 'derived': {
      // Arguments that were not given are null, so that a list can tell which it takes.
      const absent = Object.fromEntries(field.args.map(({ name }) => [name, null]));
      const values = { ...absent, ...getArgumentValues(field, first, composition.variables) };
      return composePage(composition, { plan, from: variable, nodes, values });
    }
    default:
      return null;
  }
}

/** Fields that every concrete type answers alike are composed once: same plan, same nodes. */
function memoField(
  composition: Composition,
  type: string,
  nodes: readonly FieldNode[],
  variable: string,
): Column | null {
  const name = nodes[0]?.name.value ?? '';
  const object = composition.model.schema.getType(type) as GraphQLObjectType;
  const field = object.getFields()[name];
  if (!field) return null; // __typename: graphql-js answers it
  const plan = composition.model.plan(type, name);
  const places = nodes.map((node) => node.loc?.start ?? 0).join(',');
  const key = `${variable} ${places} ${plan.kind === 'statement' ? '' : JSON.stringify(plan)}`;
  const known = composition.memo.get(key);
  if (known) return known;
  const column = composeField(composition, type, field, nodes, variable);
  if (column) composition.memo.set(key, column);
  return column;
}

/**
 * What a selection asks of a node, as one list expression: positional, since maps and driver nodes cost
 * two to three times as much to decode. Of an abstract type, each concrete type reads its own columns.
 */
export function composeRow(
  composition: Composition,
  type: string,
  selections: readonly (SelectionSetNode | undefined)[],
  variable: string,
): Column {
  const { model } = composition;
  const concrete = model.concreteTypes(type);
  const texts = [`${variable}.id`];
  const isAbstract = concrete.length > 1;
  if (isAbstract) texts.push(`coalesce(${variable}.type, head(labels(${variable})))`);
  const readers = new Map<string, (readonly [key: string, position: number, decode: Column['decode']])[]>();
  for (const name of concrete) {
    const fields = collectFields(composition, name, selections);
    readers.set(
      name,
      [...fields].flatMap(([key, nodes]) => {
        const column = memoField(composition, name, nodes, variable);
        if (!column) return [];
        const known = texts.indexOf(column.text);
        const position = known < 0 ? texts.push(column.text) - 1 : known;
        return [[key, position, column.decode] as const];
      }),
    );
  }
  return {
    text: `[${texts.join(', ')}]`,
    decode(value) {
      const values = value as readonly unknown[];
      const typename = isAbstract ? (values[1] as string) : (concrete[0] ?? type);
      const row: Row = { __typename: typename, [nodeId]: values[0] };
      for (const [key, position, decode] of readers.get(typename) ?? []) row[key] = decode(values[position]);
      return row;
    },
  };
}
