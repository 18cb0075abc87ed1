import fc from 'fast-check';
import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  execute,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
} from 'graphql';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { hasDirective, isStored } from '../../src/model/planField.ts';
import { answerComposed } from '../../src/execute/answerComposed.ts';
import { bindModel } from '../../src/server/bindModel.ts';
import { startRequest } from '../../src/execute/requestContext.ts';
import { closeGraph, loadedGraph, model } from '../support/loadedGraph.ts';
import { type TestService, startTestService } from '../support/startTestService.ts';

type Type = GraphQLObjectType | GraphQLInterfaceType;
type Row = Record<string, any>;

let graph: Graph;
let service: TestService;

beforeAll(async () => {
  bindModel(model);
  graph = await loadedGraph();
  service = await startTestService(graph);
});
afterAll(async () => {
  await service.stop();
  await closeGraph();
});

/** A selection: fields of a node with what is selected of each; a list's are those of its nodes. */
interface Selected {
  field: string;
  alias: string;
  first: number | null;
  of: Selected[];
}

const typeOf = (parent: Type, field: string): Type | null => {
  const named = getNamedType(parent.getFields()[field]!.type);
  const type = model.schema.getType(named.name.replace(/Connection$/, ''));
  return isObjectType(type) || isInterfaceType(type) ? type : null;
};

const isList = (parent: Type, field: string): boolean =>
  getNamedType(parent.getFields()[field]!.type).name.endsWith('Connection');

/** Selections of a type, to a depth: leaves, roles and lists, some twice under another name. */
function selections(type: Type, depth: number): fc.Arbitrary<Selected[]> {
  const names = Object.values(type.getFields())
    // The service is asked without credentials.
    .filter((field) => !hasDirective(field, 'signedIn'))
    .filter(
      (field) => isLeafType(getNamedType(field.type)) || (depth > 0 && isStored(typeOf(type, field.name))),
    )
    .map(({ name }) => name);
  const one = fc.constantFrom(...names).chain((field) =>
    fc.record({
      field: fc.constant(field),
      alias: fc.constantFrom('', 'other'),
      first: isList(type, field) ? fc.constantFrom(1, 3, 50) : fc.constant(null),
      of: isLeafType(getNamedType(type.getFields()[field]!.type))
        ? fc.constant<Selected[]>([])
        : selections(typeOf(type, field)!, depth - 1),
    }),
  );
  // One field a response key: what else is merged is graphql-js' to check.
  return fc.uniqueArray(one, { minLength: 1, maxLength: 4, selector: ({ field, alias }) => alias + field });
}

const keyOf = ({ alias, field }: Selected): string => alias + field;

function print(all: readonly Selected[]): string {
  const fields = all.map((each) => {
    const name = each.alias ? `${keyOf(each)}: ${each.field}` : each.field;
    if (each.of.length === 0) return name;
    return each.first === null
      ? `${name} ${print(each.of)}`
      : `${name}(first: ${String(each.first)}) { totalCount nodes ${print(each.of)} }`;
  });
  return `{ __typename myId: id ${fields.join(' ')} }`;
}

async function ask(query: string): Promise<Row> {
  const { data, errors } = await service.ask(query);
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
  return data as Row;
}

/** The text of an answer as graphql-js makes it, field by field; over HTTP rows stand in the answer as they are read. */
async function askPlainly(query: string, asked: Graph = graph): Promise<string> {
  const contextValue = startRequest({ graph: asked, model, seesAll: true });
  return JSON.stringify(await execute({ schema: model.schema, document: parse(query), contextValue }));
}

/** Asks every field of a node on its own, through \`node(id)\`, and compares what stands in the composed answer. */
async function compare(node: Row | null, type: Type, all: readonly Selected[]): Promise<void> {
  if (node === null) return;
  for (const each of all) {
    const composed = node[keyOf(each)] as Row | Row[] | null;
    const inner = each.of.length === 0 ? each.field : print([{ ...each, alias: '', of: [] }]);
    const shallow =
      each.first === null
        ? '{ __typename myId: id }'
        : `(first: ${String(each.first)}) { totalCount nodes { __typename myId: id } }`;
    const text = each.of.length === 0 ? inner : `${each.field}${shallow}`;
    const asked = await ask(
      `{ node(id: ${JSON.stringify(node.myId)}) { ... on ${type.name} { value: ${text} } } }`,
    );
    const alone = (asked.node as Row).value as unknown;
    if (each.of.length === 0) {
      expect(composed).toEqual(alone);
      continue;
    }
    const rows = each.first === null ? [composed].flat() : ((composed as Row).nodes as Row[]);
    const bare = (row: Row | null) =>
      row && { __typename: row.__typename as string, myId: row.myId as string };
    const found = (alone as Row | null)?.nodes ?? [alone].flat();
    expect(rows.map(bare)).toEqual(found);
    for (const row of rows.slice(0, 2)) await compare(row, typeOf(type, each.field)!, each.of);
  }
}

const lists = {
  contracts: 'Contract',
  countries: 'Country',
  claims: 'Claim',
  facts: 'Fact',
  entities: 'Entity',
  articles: 'Article',
  deliveries: 'Delivery',
};

test('a composed answer holds what the same fields answer one by one', async () => {
  const questions = fc
    .constantFrom(...Object.entries(lists))
    .chain(([list, type]) =>
      fc.tuple(
        fc.constant(list),
        fc.constant(type),
        selections(model.schema.getType(type) as Type, 2),
        fc.constantFrom(2, 60),
      ),
    );
  await fc.assert(
    fc.asyncProperty(questions, async ([list, type, all, first]) => {
      const standing = ['claims', 'countries', 'entities', 'articles'].includes(list)
        ? ''
        : ', standing: null';
      const query = `{ list: ${list}(first: ${String(first)}${standing}) { __typename nodes ${print(all)} pageInfo { end: endCursor __typename } } }`;
      const answer = await ask(query);
      expect(JSON.stringify({ data: answer })).toBe(await askPlainly(query));
      for (const row of ((answer.list as Row).nodes as Row[]).slice(0, 2))
        await compare(row, model.schema.getType(type) as Type, all);
    }),
    { numRuns: 40, seed: 5 },
  );
}, 240_000);

/** Directives, fragments, one thing under two names, edges, abstract types, nothing found, values out of bounds. */
const peculiar = [
  '{ a: country(name: "India") { name } b: country(name: "Nowhere") { name } __typename }',
  '{ country(name: "India") { ...f ... on Node { id } ... @include(if: false) { aliases } name @skip(if: true) } } fragment f on Entity { kind: __typename name }',
  '{ contracts { a: nodes { id } b: nodes { title } } }',
  '{ contracts { nodes { buyer { id } buyer { name } } nodes { title } } }',
  '{ contracts(first: 0) { nodes { id } totalCount unassertedCount } }',
  '{ contracts(first: 2) { edges { cursor node { value { worth: amount __typename currency } signed { edtf earliest latest } } __typename } pageInfo { hasNextPage a: startCursor } } }',
  '{ country(name: "India") { contractsAsBuyer { edges { node { id } cursor } } } }',
  '{ facts(first: 60, standing: null) { nodes { __typename id ... on Contract { buyer { name ... on Country { contractsAsBuyer(first: 1) { nodes { id } } } } } ... on Delivery { system { __typename name } } } } }',
  '{ nodes(ids: ["Country:india", "Country:none"]) { id ... on Country { name } } }',
  '{ node(id: "nonsense") { id } }',
  '{ country { name } }',
  '{ contractTotals(by: BUYER) { group { id kind: __typename } count value currency year } }',
  '{ contractTotals(by: YEAR) { __typename year count group { name } } }',
  '{ a: contractTotals(by: SYSTEM) { group { id @skip(if: true) name ... on WeaponSystem { kinds: __typename } } } }',
  '{ search(text: "S-400", first: 5) { text node { id name: __typename } highlights { start } } }',
  '{ search(text: "India", first: 5) { field: text score node { __typename id ... on Country { name } } } }',
  '{ paths(from: "Country:india", to: "Country:pakistan") { length hops { role from { id ... on Entity { name } } to { __typename } claim { quote } } } }',
  '{ timeline { dated { __typename ... on Fact { title } } b: undated { id } } }',
  '{ contracts(after: "nonsense") { nodes { id } } country(name: "India") { id } }',
];

test.each(peculiar)('%s is answered as graphql-js answers it', async (query) => {
  const { status: _status, extensions: _extensions, ...answer } = await service.ask(query);
  const plain = JSON.parse(await askPlainly(query)) as { errors?: { message: string }[]; data: unknown };
  const bare = ({ data, errors }: { data?: unknown; errors?: { message: string }[] | undefined }) => ({
    data,
    errors: errors?.map(({ message }) => message),
  });
  expect(bare(answer)).toEqual(bare(plain));
});

test.each([
  ['{ contracts { nodes { id buyer { name } } } country(name: "India") { name } }', true],
  ['{ contractTotals(by: BUYER) { group { name } count } }', true],
  ['{ search(text: "India") { highlights { start } } }', false],
  ['{ claims(first: 1) { nodes { cite } } }', false],
  ['{ tensions { kind } }', false],
  ['{ __schema { queryType { name } } }', false],
])('%s needs no graphql-js: %s', async (query, isWhole) => {
  const document = parse(query);
  const [operation] = document.definitions as OperationDefinitionNode[];
  const context = startRequest({ graph, model, seesAll: true });
  const data = await answerComposed(
    model,
    { document, operation: operation!, variables: undefined },
    context,
  );
  expect(data !== undefined).toBe(isWhole);
});

test('what does not fit its type is judged by graphql-js', async () => {
  const [india] = (await ask('{ countries(first: 1) { nodes { id } } }')).countries.nodes as Row[];
  const id = String(india!.id);
  await graph.write((run) =>
    run('MATCH (e:Entity {id: $id}) SET e.keptName = e.name, e.name = null', { id }),
  );
  try {
    const answer = await service.ask(`{ country(id: ${JSON.stringify(id)}) { id name } }`);
    expect(answer.data).toEqual({ country: null });
    expect(answer.errors?.map(({ path }) => path)).toEqual([['country', 'name']]);
  } finally {
    await graph.write((run) =>
      run('MATCH (e:Entity {id: $id}) SET e.name = e.keptName REMOVE e.keptName', { id }),
    );
  }
});
