import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
  getArgumentValues,
  getNamedType,
} from 'graphql';
import type { FieldPlan, Leaf } from '../../model/planField.ts';
import { composePage } from './composePage.ts';
import { type Column, type Composition, type Findings, collectFields } from './composition.ts';
import { fitsType } from './fitsType.ts';

/** A row as composed has its fields by response key, the id of its node under `nodeId`, and its type under `typeName`. */
export const nodeId = Symbol('id of the node');
export const typeName = Symbol('name of the type');

/** Stands in a row for a node that is read apart, once for all rows that lead to it. */
export const referenceTo = Symbol('id of a node to read');

/** The variable that a row is read from, and the clauses that must stand before its list. */
export interface Place {
  variable: string;
  joins: string[];
}

type Row = Record<string | symbol, unknown>;

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

/** The field `__typename`, where the type is known before anything is read. */
export const typeColumn = (name: string): Column => ({ text: 'null', decode: () => name });

/** A column whose values are noted when they do not fit the type of their field. */
function judged(findings: Findings, type: GraphQLOutputType, { text, decode }: Column): Column {
  const fits = fitsType(type);
  return {
    text,
    decode(value) {
      const decoded = decode(value);
      if (!fits(decoded)) findings.isDoubtful = true;
      return decoded;
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
  const fields = (composition.model.schema.getType(type) as GraphQLObjectType).getFields();
  for (const [key, [node]] of collectFields(
    composition,
    type,
    nodes.map((each) => each.selectionSet),
  )) {
    const name = node?.name.value ?? '';
    if (name === '__typename') columns.set(key, typeColumn(type));
    const part = plan.parts[name];
    const field = fields[name];
    if (part && field)
      columns.set(
        key,
        judged(composition.findings, field.type, leafColumn(variable, part.property, part.leaf)),
      );
  }
  const { text, decode } = listOf(columns);
  return {
    text: `CASE WHEN ${variable}.${plan.property} IS NULL THEN null ELSE ${text} END`,
    // Response keys lead to values here as in a row, so that aliases work.
    decode: (value) => (value === null ? null : { ...(decode(value) as object), [nodeId]: '' }),
  };
}

/** Whether a selection asks for lists: they cost most, and the same again for every row that leads to the node. */
function asksForLists(
  composition: Composition,
  target: string,
  selections: readonly (SelectionSetNode | undefined)[],
): boolean {
  const { model } = composition;
  return model.concreteTypes(target).some((type) =>
    [...collectFields(composition, type, selections).values()].some(([node]) => {
      const name = node?.name.value ?? '';
      if (name === '__typename') return false;
      const plan = model.plan(type, name);
      return plan.kind === 'inverse' || plan.kind === 'derived' || (plan.kind === 'role' && plan.many);
    }),
  );
}

/**
 * From so many rows on, nodes that rows lead to are read apart: each once for all rows, and with those that other
 * requests ask for. What that saves pays for a second statement where the nodes have lists.
 */
const rowsWorthSharing = 8;

/**
 * A role. One that holds one node is an OPTIONAL MATCH behind the rows' own, which goes into `joins`: a
 * subquery a row costs two to three times as much. See docs/decisions/006-roles-are-joined.md.
 */
function composeRole(
  composition: Composition,
  plan: FieldPlan & { kind: 'role' },
  nodes: readonly FieldNode[],
  { variable, joins }: Place,
): Column {
  const target = composition.fresh();
  const selections = nodes.map((node) => node.selectionSet);
  const match = `MATCH (${variable})-[:${plan.relationship}]->(${target})`;
  if (!plan.many) {
    joins.push(`OPTIONAL ${match}`);
    if (composition.rows >= rowsWorthSharing && asksForLists(composition, plan.target, selections)) {
      const { references } = composition.findings;
      return {
        text: `${target}.id`,
        decode(id) {
          if (id === null) return null;
          const holder = { [referenceTo]: id };
          references.push({ id: id as string, target: plan.target, nodes, holder });
          return holder;
        },
      };
    }
    return composeRow(composition, plan.target, selections, { variable: target, joins });
  }
  const inner: string[] = [];
  const row = composeRow(composition, plan.target, selections, { variable: target, joins: inner });
  return {
    text: `COLLECT { ${match} WITH ${target} ORDER BY ${target}.id LIMIT ${String(rolesAtMost)} ${rowClause(composition, row, inner, `${target}.id`)} }`,
    decode: (value) => decodeRows(row, value),
  };
}

/** The end of a list's subquery: its joins and its row, in the order that the rows are in already. */
export function rowClause(
  composition: Composition,
  { text }: Pick<Column, 'text'>,
  joins: readonly string[],
  order: string,
): string {
  if (joins.length === 0) return `RETURN ${text}`;
  // Neo4j sees that the rows are in order and sorts nothing, unless it joins in a way that loses the order.
  return `${joins.join(' ')} RETURN ${text} AS ${composition.fresh()} ORDER BY ${order}`;
}

/** Rows as decoded. A second link of a role that holds one would show its row twice: the same row counts once. */
const decodeRows = (row: Column, value: unknown): unknown[] =>
  (value as readonly (readonly unknown[])[])
    .filter(([id], position, all) => position === 0 || id !== all[position - 1]?.[0])
    .map((each) => row.decode(each));

/** One field of a stored type; null when its own statement or code answers it later. */
function composeField(
  composition: Composition,
  type: string,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  place: Place,
): Column | null {
  const { variable } = place;
  const plan = composition.model.plan(type, field.name);
  const [first] = nodes;
  if (!first) return null;
  switch (plan.kind) {
    case 'property':
      return leafColumn(variable, plan.property, plan.leaf);
    case 'value':
      return composeValue(composition, plan, getNamedType(field.type).name, nodes, variable);
    case 'role':
      return composeRole(composition, plan, nodes, place);
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
  place: Place,
): Column | null {
  const name = nodes[0]?.name.value ?? '';
  const object = composition.model.schema.getType(type) as GraphQLObjectType;
  const field = object.getFields()[name];
  if (!field) return null; // __typename: the row knows it
  const plan = composition.model.plan(type, name);
  const places = nodes.map((node) => node.loc?.start ?? 0).join(',');
  const key = `${place.variable} ${places} ${plan.kind === 'statement' ? '' : JSON.stringify(plan)}`;
  const known = composition.memo.get(key);
  if (known) return known;
  const composed = composeField(composition, type, field, nodes, place);
  const column = composed && judged(composition.findings, field.type, composed);
  if (column) composition.memo.set(key, column);
  return column;
}

/**
 * What a selection asks of a node, as one list expression: positional, since maps and driver nodes cost
 * two to three times as much to decode. Of an abstract type, each concrete type reads its own columns.
 * Null where the variable is, which gives a list whose id is null.
 */
export function composeRow(
  composition: Composition,
  type: string,
  selections: readonly (SelectionSetNode | undefined)[],
  place: Place,
): Column {
  const { model } = composition;
  const { variable } = place;
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
        if (nodes[0]?.name.value === '__typename') return [[key, 0, () => name] as const];
        const column = memoField(composition, name, nodes, place);
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
      if (values[0] === null) return null;
      const typename = isAbstract ? (values[1] as string) : (concrete[0] ?? type);
      const row: Row = { [nodeId]: values[0], [typeName]: typename };
      for (const [key, position, decode] of readers.get(typename) ?? []) row[key] = decode(values[position]);
      return row;
    },
  };
}
