import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
} from 'graphql';
import { ExpectedError } from '../errors.ts';
import { readStatements } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { argumentsOf } from './argumentsOf.ts';
import { type Composed, type FieldRequest, composeList, composeNodes } from './compose/composeRoot.ts';
import { noFindings } from './compose/composition.ts';

/** The scalars of a type, as a selection; a connection's are those of its nodes. */
function selectionOf(model: Model, typeName: string): string {
  const type = model.schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  if (typeName.endsWith('Connection'))
    return `{ totalCount nodes ${selectionOf(model, typeName.slice(0, -'Connection'.length))} }`;
  const leaves = Object.values(type.getFields()).filter(
    (field) => field.args.length === 0 && isLeafType(getNamedType(field.type)),
  );
  return `{ ${leaves.map(({ name }) => name).join(' ')} }`;
}

function firstField(text: string): FieldNode {
  const [operation] = parse(text).definitions as OperationDefinitionNode[];
  const [field] = operation?.selectionSet.selections ?? [];
  if (field?.kind !== Kind.FIELD) throw new Error(`No field in ${text}`);
  return field;
}

const asParameters = (parameters: Readonly<Record<string, unknown>>): string =>
  `// :params {${Object.entries(parameters)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ')}}`;

/** Cypher is composed on one line; clauses read better each on its own. */
const inLines = (text: string): string =>
  text
    .replace(/ (MATCH|WITH|WHERE|ORDER BY|LIMIT|RETURN|UNWIND|CALL) /g, '\n$1 ')
    .replaceAll('COLLECT {\n', 'COLLECT {\n  ');

/**
 * The Cypher behind a field, runnable as it is: the file of its statement, or what is composed for its
 * scalars. Takes a schema coordinate: `Query.contracts`, `Country.contractsAsBuyer`.
 * Throws BAD_USER_INPUT when there is no such field, or nothing is asked of Neo4j for it.
 */
export function explainField(model: Model, coordinate: string): string {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const type = model.schema.getType(typeName);
  const field = type && 'getFields' in type ? type.getFields()[fieldName] : undefined;
  if (!type || !field || !('args' in field)) {
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `FIELD must be a type and a field such as Query.contracts or Country.people, but is "${coordinate}".`,
    );
  }
  const text = readStatements('read').get(coordinate);
  if (text) return text;
  const target = getNamedType(field.type).name;
  const selection = selectionOf(model, target);
  const isQuery = typeName === 'Query';
  const node = firstField(
    isQuery
      ? `{ ${fieldName} ${selection} }`
      : `{ node { ... on ${typeName} { ${fieldName} ${selection} } } }`,
  );
  const request: FieldRequest = {
    model,
    nodes: [node],
    fragments: {},
    variables: {},
    findings: noFindings(),
  };
  const plan = model.plan(typeName, fieldName);
  if (plan.kind === 'statement') return explainField(model, plan.coordinate);
  // A look-up reads what is asked of its type; any other field is read with the node that has it.
  const read = plan.kind === 'lookup' ? plan.target : typeName;
  const ids = [`${model.concreteTypes(read)[0] ?? read}:…`];
  let composed: Composed | null = null;
  if (plan.kind === 'list') composed = composeList(request, plan, argumentsOf(field, node, {}));
  else if (!isQuery || plan.kind === 'lookup') {
    const { parameters, ...rest } = composeNodes(request, read, model.storeLabel(read), ids.length);
    composed = { ...rest, parameters: { ids, ...parameters } };
  }
  if (!composed)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${coordinate} asks nothing of Neo4j: it is computed from other fields.`,
    );
  return `// ${coordinate}: ${field.description ?? ''}\n${asParameters(composed.parameters)}\n${inLines(composed.text)}\n`;
}
