import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import { nameKey } from '../../model/nameKey.ts';
import { type FieldPlan, hasDirective } from '../../model/planField.ts';
import { composePage } from './composePage.ts';
import { composeRow } from './composeRow.ts';
import { type Column, type Composition, collectFields, startComposition } from './composition.ts';
import { withoutClosed } from './withoutClosed.ts';
import { matchById } from './heldAt.ts';

/** A composed statement: its text and parameters, and how to decode its column `value`. */
export interface Composed extends Column {
  parameters: Readonly<Record<string, unknown>>;
}

/** What composing a field needs: its nodes in the document, and the document's fragments and variables. */
export interface FieldRequest {
  model: Model;
  nodes: readonly FieldNode[];
  fragments: Composition['fragments'];
  variables: Composition['variables'];
  findings: Composition['findings'];
  seesAll: Composition['seesAll'];
  /** The response keys that lead to the nodes. */
  path?: Composition['path'];
}

const begin = (
  { model, fragments, variables, findings, seesAll, path }: FieldRequest,
  moment: string | null = null,
): Composition => startComposition(model, fragments, variables, findings, { path, moment, seesAll });

/** The `asOf` moment of a list. */
const givenMoment = ({ asOf }: Record<string, unknown>): string | null =>
  typeof asOf === 'string' ? asOf : null;

const selectionsOf = ({ nodes }: FieldRequest) => nodes.map((node) => node.selectionSet);

/** The names of the fields that are selected of a request's answer, which is of a concrete type. */
export function selectedFields(request: FieldRequest, type: string): string[] {
  const fields = collectFields(begin(request), type, selectionsOf(request));
  return [...new Set([...fields.values()].flat().map(({ name }) => name.value))];
}

/** A root list: `contracts(filter: …)`. */
export function composeList(
  request: FieldRequest,
  plan: FieldPlan & { kind: 'list' },
  values: Record<string, unknown>,
): Composed {
  const composition = begin(request, givenMoment(values));
  const { text, decode } = composePage(composition, { plan, nodes: request.nodes, values });
  return { text: `RETURN ${text} AS value`, decode, parameters: composition.parameters };
}

/** The arguments of a look-up; null if absent. */
export interface LookUp {
  id: string | null;
  name: string | null;
  code: string | null;
}

/** The condition that something has a code, in one of the fields marked `@code`. */
function hasCode(composition: Composition, type: string, code: string, variable: string): string {
  const fields = Object.values((composition.model.schema.getType(type) as GraphQLObjectType).getFields());
  const given = composition.add(code.trim().toUpperCase());
  const codes = fields.filter((field) => hasDirective(field, 'code'));
  return `(${codes.map(({ name }) => `toUpper(${variable}.${name}) = ${given}`).join(' OR ')})`;
}

/** A look-up by name or code; all arguments given must match. Several rows, each with `id`, `name` and `type`, mean that it is ambiguous. */
export function composeLookUp(
  request: FieldRequest,
  plan: FieldPlan & { kind: 'lookup' },
  { id, name, code }: LookUp,
): Composed {
  const { model } = request;
  const composition = begin(request);
  const variable = composition.fresh();
  const joins: string[] = [];
  const row = composeRow(composition, plan.target, selectionsOf(request), { variable, joins });
  const conditions = [`${variable}.type IN ${composition.add(model.concreteTypes(plan.target))}`];
  if (id !== null) conditions.push(`${variable}.id = ${composition.add(id)}`);
  if (code !== null) conditions.push(hasCode(composition, plan.target, code, variable));
  const match =
    name === null
      ? `MATCH (${variable}:${plan.target})`
      : `MATCH (:Name {key: ${composition.add(nameKey(name))}})<-[:NAMES]-(${variable}:Entity)`;
  const [found, columns] = [`WITH DISTINCT ${variable}`, ['id', 'name', 'type']];
  const order = `ORDER BY ${variable}.articleClaims DESC, ${variable}.id`;
  return {
    text: `${match} WHERE ${conditions.join(' AND ')} ${found} ${order} LIMIT ${String(candidatesAtMost)} ${joins.join(' ')} RETURN ${row.text} AS value, ${columns.map((each) => `${variable}.${each} AS ${each}`).join(', ')} LIMIT ${String(candidatesAtMost)}`,
    decode: (value) => (value === null ? null : row.decode(value)),
    parameters: composition.parameters,
  };
}

/** Maximum number of candidates listed for an ambiguous look-up. */
const candidatesAtMost = 10;

/**
 * Nodes of one label by `$ids`, which are not among the parameters: one list of pairs of id and row, since a record for
 * each costs twice as much. `rows` is how many nodes are asked for; with a moment they are read as they were then. Its
 * `decode` takes one row.
 */
export function composeNodes(
  request: FieldRequest,
  target: string,
  label: string,
  { rows, moment = null }: { rows: number; moment?: string | null },
): Composed {
  const composition = begin(request, moment);
  const variable = composition.fresh();
  const joins: string[] = [];
  composition.rows = rows;
  const row = composeRow(composition, target, selectionsOf(request), { variable, joins });
  const known = withoutClosed(composition, label, variable);
  const match = `${matchById(composition, label, variable)}${known.length > 0 ? ` WITH * WHERE ${known.join(' AND ')}` : ''}`;
  return {
    text: `UNWIND $ids AS id ${match} ${joins.join(' ')} WITH id, ${row.text} AS row RETURN collect([id, row]) AS value`,
    decode: row.decode,
    parameters: composition.parameters,
  };
}
