import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
} from 'graphql';
import { ExpectedError } from '../errors.ts';
import { readStatements } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import type { FieldPlan } from '../model/planField.ts';
import { type Composed, type FieldRequest, composeList, composeNodes } from './compose/composeRoot.ts';
import { noFindings } from './compose/findings.ts';
import { type Owned, chainTo, findField, placeOf } from './fieldChain.ts';

/** A type's scalars as a selection; for a connection, those of its nodes. */
function selectionOf(model: Model, typeName: string): string {
  const type = model.schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  if (typeName.endsWith('Connection'))
    return `{ totalCount nodes ${selectionOf(model, typeName.slice(0, -'Connection'.length))} }`;
  const leaves = Object.values(type.getFields()).filter(
    (field) => field.args.length === 0 && isLeafType(getNamedType(field.type)),
  );
  return `{ ${leaves.length > 0 ? leaves.map(({ name }) => name).join(' ') : '__typename'} }`;
}

function firstField(text: string): FieldNode {
  const [operation] = parse(text).definitions as OperationDefinitionNode[];
  const [field] = operation?.selectionSet.selections ?? [];
  if (field?.kind !== Kind.FIELD) throw new Error(`No field in ${text}`);
  return field;
}

/** A value as a Cypher literal: map keys are not quoted. */
function asCypher(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asCypher).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const parts = Object.entries(value).map(([name, each]) => `${name}: ${asCypher(each)}`);
  return `{${parts.join(', ')}}`;
}

/** Breaks composed Cypher, which is one line, into one clause per line. */
const inLines = (text: string): string =>
  text
    .replace(/ (OPTIONAL MATCH|MATCH|WITH|WHERE|ORDER BY|LIMIT|RETURN|UNWIND|CALL) /g, '\n$1 ')
    .replaceAll('COLLECT {\n', 'COLLECT {\n  ');

/** The files that answer fields of each kind. */
const codeOf: Record<FieldPlan['kind'], string> = {
  property: 'src/execute/compose/composeValue.ts',
  value: 'src/execute/compose/composeValue.ts',
  role: 'src/execute/compose/composeRole.ts',
  inverse: 'src/execute/compose/composePage.ts and src/execute/compose/composeMatch.ts',
  derived: 'src/execute/compose/composePage.ts and src/execute/compose/composeEdge.ts',
  lookup: 'src/execute/readRoot.ts and src/execute/compose/composeRoot.ts',
  list: 'src/execute/readList.ts and src/execute/compose/composePage.ts',
  statement: 'src/execute/resolveStatement.ts and the statement itself',
  computed: 'src/insights/computed.ts, which names the rules',
};

/** The operation that reaches the last field of a chain. */
function operationOf(model: Model, chain: readonly Owned[]): string {
  const [begin] = chain;
  const last = chain.at(-1);
  const inner = last ? selectionOf(model, getNamedType(last.field.type).name) : '';
  const selection = chain.reduceRight(
    (text, { name }, at) => (at === 0 ? text : `{ ${name} ${text} }`),
    inner,
  );
  const root = `${begin?.name ?? ''} ${selection}`;
  return begin?.type === 'Query' ? `{ ${root} }` : `{ node { ... on ${begin?.type ?? ''} { ${root} } } }`;
}

/** The statement composed for a chain of fields; null for a computed field. */
function composeChain(model: Model, chain: readonly Owned[], plan: FieldPlan): Composed | null {
  const [begin] = chain;
  if (!begin || !('args' in begin.field) || plan.kind === 'computed') return null;
  const node = firstField(operationOf(model, chain));
  const request: FieldRequest = {
    model,
    nodes: [node],
    fragments: {},
    variables: {},
    findings: noFindings(),
    seesAll: true,
  };
  if (plan.kind === 'list') return composeList(request, plan, getArgumentValues(begin.field, node, {}));
  // A look-up reads its type's fields; any other field is read with its parent.
  const read = plan.kind === 'lookup' ? plan.target : begin.type;
  const ids = [`${model.concreteTypes(read)[0] ?? read}:…`];
  const { parameters, ...rest } = composeNodes(request, read, model.storeLabel(read), { rows: ids.length });
  return { ...rest, parameters: { ids, ...parameters } };
}

/** How a field is answered: a sentence or two, and the Cypher, if any. */
interface Explanation {
  code: string;
  cypher?: string;
}

function explainChain(model: Model, chain: readonly Owned[]): Explanation {
  const [begin] = chain;
  if (!begin)
    return {
      code: 'nothing is asked of Neo4j for it: it is part of an argument, which src/execute/compose/composeFilter.ts and src/execute/compose/composeOrder.ts, or the statement of the field that takes it, read.',
    };
  if (begin.type === 'Mutation')
    return {
      code: 'src/server/mutations/changeGraph.ts and src/ingest/curateWith.ts, by statements of cypher/write',
    };
  if (begin.type === 'Subscription')
    return {
      code: 'src/server/subscriptions/subscriptionsOf.ts, by cypher/internal/changed.since.cypher',
      cypher: readStatements('internal').get('changed.since') ?? '',
    };
  const plan = model.plan(begin.type, begin.name);
  if (plan.kind === 'statement') {
    const cypher = readStatements('read').get(plan.coordinate) ?? '';
    return { code: `cypher/read/${plan.coordinate}.cypher, run by src/execute/resolveStatement.ts`, cypher };
  }
  const composed = composeChain(model, chain, plan);
  const code = codeOf[plan.kind];
  if (!composed)
    return {
      code: `${code}; nothing is asked of Neo4j for it alone: it is computed from what other statements read`,
    };
  return { code, cypher: `// :params ${asCypher(composed.parameters)}\n${inLines(composed.text)}\n` };
}

/** The file that derives the SDL of a type's generated fields. */
function makerOf(type: string): string {
  if (type === 'Query') return 'deriveLists';
  if (type.endsWith('Filter')) return 'deriveFilter';
  return /Order(Field)?$/.test(type) ? 'deriveOrder' : 'derivePages';
}

/** The location of a field's SDL, or of the type it is derived from. */
function sdlOf(model: Model, { type, field }: Owned): string {
  const own = placeOf(field.astNode);
  if (own) return own;
  const source = model.schema.getType(
    type === 'Query'
      ? getNamedType(field.type).name.replace(/Connection$/, '')
      : type.replace(/(Connection|Edge|Filter|Order|OrderField)$/, ''),
  );
  const place = placeOf(source?.astNode);
  const maker = `src/model/${makerOf(type)}.ts`;
  return place ? `made from ${place} by ${maker}` : `made by ${maker}`;
}

/**
 * Explains a field: where its SDL and code are, and the runnable Cypher behind it; a part of another field's answer
 * is explained with that field. Takes a schema coordinate: `Query.contracts`, `Country.contractsAsBuyer`. Throws
 * BAD_USER_INPUT for an unknown field.
 */
export function explainField(model: Model, coordinate: string): string {
  const owned = findField(model, coordinate);
  if (!owned) {
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `FIELD must be a type and a field such as Query.contracts or Country.people, but is "${coordinate}".`,
    );
  }
  const chain = 'args' in owned.field ? chainTo(model, owned) : [];
  const { code, cypher } = explainChain(model, chain);
  const way =
    chain.length > 1 ? [`// Read with: ${chain.map(({ type, name }) => `${type}.${name}`).join(' → ')}`] : [];
  return [
    `// ${coordinate}: ${(owned.field.description ?? '').replace(/\s+/g, ' ')}`,
    `// SDL:  ${sdlOf(model, owned)}`,
    `// Code: ${code}`,
    ...way,
    ...(cypher === undefined ? [] : [cypher]),
  ].join('\n');
}
