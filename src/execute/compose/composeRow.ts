import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type SelectionSetNode,
  getNamedType,
} from 'graphql';
import type { FieldPlan } from '../../model/planField.ts';
import { argumentsOf } from '../argumentsOf.ts';
import { guardText, isGuarded } from './guardText.ts';
import { composePage } from './composePage.ts';
import { composeRole } from './composeRole.ts';
import { composeValue, judged } from './composeValue.ts';
import { type Column, type Composition, collectFields, under } from './composition.ts';
import { refuseUnknownType } from '../refuseUnknownType.ts';
import { idAt } from './heldAt.ts';
import { nodeId, readAsOf, typeName } from './rowKeys.ts';

/** A row's variable, and the clauses that come before its list. */
export interface Place {
  variable: string;
  joins: string[];
}

type Row = Record<string | symbol, unknown>;

/** The end of a list's subquery: its joins and its row, keeping the rows' order. */
export function rowClause(
  composition: Composition,
  { text }: Pick<Column, 'text'>,
  joins: readonly string[],
  order: string,
): string {
  if (joins.length === 0) return `RETURN ${text}`;
  // Neo4j knows that the rows are sorted and sorts again only after a join that loses the order.
  return `${joins.join(' ')} RETURN ${text} AS ${composition.fresh()} ORDER BY ${order}`;
}

/** Whether a withdrawn claim's details were not kept as nodes: before 0.2.0 they were kept as text only. */
const lostDetails = (variable: string): string =>
  `${variable}.withdrawnAt IS NOT NULL AND size(coalesce(${variable}.details, [])) > 0 AND NOT EXISTS { (${variable})-[:DETAILS]->() }`;

/** Ids of the past include their moment, so that a client cannot take the past for the present. */
const withMoment = ({ text, decode }: Column, moment: string | null): Column => ({
  text,
  decode: (value) => idAt(decode(value) as string, moment),
});

/** One field of a stored type; null when it is answered later, by its own statement or code. */
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
    case 'property': {
      if (isGuarded(composition, field)) return guardText(composition, type, plan, place.variable);
      const column = plan.codec.fromStore(`${variable}.${plan.property}`);
      return field.name === 'id' ? withMoment(column, composition.moment) : column;
    }
    case 'value':
      return composeValue(composition, plan, getNamedType(field.type).name, nodes, variable);
    case 'role':
      return composeRole(composition, plan, nodes, place);
    case 'inverse':
    case 'derived': {
      // Missing arguments are null, so that a list sees which ones it takes.
      const absent = Object.fromEntries(field.args.map(({ name }) => [name, null]));
      const values = { ...absent, ...argumentsOf(field, first, composition.variables) };
      return composePage(composition, { plan, from: variable, parent: type, nodes, values });
    }
    default:
      return null;
  }
}

const planKeys = new WeakMap<FieldPlan, string>();

/** A key that distinguishes plans; codecs contain functions, so their names stand for them. Cached, since every field needs it. */
function keyOfPlan(plan: FieldPlan): string {
  const known = planKeys.get(plan);
  if (known !== undefined) return known;
  const key = JSON.stringify(plan, (name, value: unknown) =>
    name === 'codec' ? (value as { name: string } | undefined)?.name : value,
  );
  planKeys.set(plan, key);
  return key;
}

/** Composes a field once for all concrete types that answer it alike: same plan, same nodes. */
function memoField(
  composition: Composition,
  type: string,
  nodes: readonly FieldNode[],
  place: Place,
): Column | null {
  const name = nodes[0]?.name.value ?? '';
  const object = composition.model.schema.getType(type) as GraphQLObjectType;
  const field = object.getFields()[name];
  if (!field) return null; // __typename: known to the row
  const plan = composition.model.plan(type, name);
  const places = nodes.map((node) => node.loc?.start ?? 0).join(',');
  const key = `${place.variable} ${isGuarded(composition, field) ? type : ''} ${places} ${plan.kind === 'statement' ? '' : keyOfPlan(plan)}`;
  const known = composition.memo.get(key);
  if (known) return known;
  const composed = composeField(composition, type, field, nodes, place);
  const column = composed && judged(composition.findings, field.type, composed);
  if (column) composition.memo.set(key, column);
  return column;
}

/**
 * What a selection needs of a node, as one list expression: positional, since maps and driver nodes cost two to three
 * times as much to decode. For an abstract type, each concrete type has its own columns. Null where the variable is
 * null, which gives a list whose id is null.
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
  const { moment } = composition;
  // In the past several can have had an id, and a label says that it is past.
  const texts = [moment === null ? `${variable}.id` : `coalesce(${variable}.pastId, ${variable}.id)`];
  const isAbstract = concrete.length > 1;
  const label = moment === null ? `head(labels(${variable}))` : `split(${variable}.id, ':')[0]`;
  if (isAbstract) texts.push(`coalesce(${variable}.type, ${label})`);
  const lost = moment === null ? null : texts.push(lostDetails(variable)) - 1;
  const readers = new Map<string, (readonly [key: string, position: number, decode: Column['decode']])[]>();
  for (const name of concrete) {
    const fields = collectFields(composition, name, selections);
    readers.set(
      name,
      [...fields].flatMap(([key, nodes]) => {
        if (nodes[0]?.name.value === '__typename') return [[key, 0, () => name] as const];
        const column = under(composition, [key], () => memoField(composition, name, nodes, place));
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
      const typename = isAbstract ? refuseUnknownType(model, values[1] as string) : (concrete[0] ?? type);
      const row: Row = { [nodeId]: values[0], [typeName]: typename };
      if (moment !== null) row[readAsOf] = moment;
      if (lost !== null && values[lost] === true) composition.findings.lost.add(values[0] as string);
      for (const [key, position, decode] of readers.get(typename) ?? []) row[key] = decode(values[position]);
      return row;
    },
  };
}
