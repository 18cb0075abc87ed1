import fc from 'fast-check';
import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Graph } from '../../../src/graph/openGraph.ts';
import { isStored } from '../../../src/model/planField.ts';
import { closeGraph, loadedGraph, model } from '../../support/loadedGraph.ts';
import { type TestService, startTestService } from '../../support/startTestService.ts';

type Type = GraphQLObjectType | GraphQLInterfaceType;
type Row = Record<string, any>;

let graph: Graph;
let service: TestService;

beforeAll(async () => {
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
      const answer = await ask(
        `{ list: ${list}(first: ${String(first)}, standing: null) { nodes ${print(all)} } }`.replace(
          /, standing: null/,
          ['claims', 'countries', 'entities', 'articles'].includes(list) ? '' : ', standing: null',
        ),
      );
      for (const row of ((answer.list as Row).nodes as Row[]).slice(0, 2))
        await compare(row, model.schema.getType(type) as Type, all);
    }),
    { numRuns: 40, seed: 5 },
  );
}, 240_000);
