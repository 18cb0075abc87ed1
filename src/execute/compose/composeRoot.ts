import type { FieldNode } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import { nameKey } from '../../model/nameKey.ts';
import type { FieldPlan } from '../../model/planField.ts';
import { composeMatch } from './composeMatch.ts';
import { composePage } from './composePage.ts';
import { composeRow } from './composeRow.ts';
import { type Column, type Composition, startComposition } from './composition.ts';

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
  /** The response keys that lead to the nodes. */
  path?: Composition['path'];
}

const begin = ({ model, fragments, variables, findings, path }: FieldRequest): Composition =>
  startComposition(model, fragments, variables, findings, path);

const selectionsOf = ({ nodes }: FieldRequest) => nodes.map((node) => node.selectionSet);

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

/** The currencies of a field's amounts in a root list. */
export function composeCurrencies(
  request: FieldRequest,
  plan: FieldPlan & { kind: 'list' },
  values: Record<string, unknown>,
  field: string,
): Composed {
  const composition = begin(request);
  const row = composition.fresh();
  const match = composeMatch(composition, { plan, nodes: request.nodes, values }, row, composition.fresh());
  return {
    text: `${match} WITH DISTINCT ${row}.${field}Currency AS currency ORDER BY currency RETURN collect(currency) AS value`,
    decode: (value) => value,
    parameters: composition.parameters,
  };
}

/** A look-up by name, or by id and name if both are given. A second row means that the name is ambiguous. */
export function composeNamed(
  request: FieldRequest,
  plan: FieldPlan & { kind: 'lookup' },
  { id, name }: { id: string | null; name: string },
): Composed {
  const { model } = request;
  const composition = begin(request);
  const variable = composition.fresh();
  const joins: string[] = [];
  const row = composeRow(composition, plan.target, selectionsOf(request), { variable, joins });
  const conditions = [`${variable}.type IN ${composition.add(model.concreteTypes(plan.target))}`];
  if (id !== null) conditions.push(`${variable}.id = ${composition.add(id)}`);
  const text =
    `MATCH (:Name {key: ${composition.add(nameKey(name))}})<-[:NAMES]-(${variable}:Entity) WHERE ${conditions.join(' AND ')}` +
    ` WITH DISTINCT ${variable} ORDER BY ${variable}.articleClaims DESC, ${variable}.id LIMIT 2`;
  return {
    text: `${text} ${joins.join(' ')} RETURN ${row.text} AS value LIMIT 2`,
    decode: (value) => (value === null ? null : row.decode(value)),
    parameters: composition.parameters,
  };
}

/**
 * Nodes of one label by `$ids`, which is not among the parameters. One list of pairs of id and row, since a record
 * per row costs twice as much. `rows` is the number of ids. `decode` takes one row.
 */
export function composeNodes(request: FieldRequest, target: string, label: string, rows: number): Composed {
  const composition = begin(request);
  const variable = composition.fresh();
  const joins: string[] = [];
  composition.rows = rows;
  const row = composeRow(composition, target, selectionsOf(request), { variable, joins });
  return {
    text: `UNWIND $ids AS id MATCH (${variable}:${label} {id: id}) ${joins.join(' ')} WITH id, ${row.text} AS row RETURN collect([id, row]) AS value`,
    decode: row.decode,
    parameters: composition.parameters,
  };
}
