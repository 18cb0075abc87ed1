import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isNonNullType,
} from 'graphql';
import { closeGraph, loadedGraph, model } from '../../support/loadedGraph.ts';
import { type TestService, startTestService } from '../../support/startTestService.ts';

let service: TestService;

beforeAll(async () => {
  service = await startTestService(await loadedGraph());
});
afterAll(async () => {
  await service.stop();
  await closeGraph();
});

/** Something to select of a type: its scalars, of lists their rows with ids. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (named.name.endsWith('Connection'))
    return '{ totalCount nodes { id } edges { cursor certainty claims { id } } pageInfo { hasNextPage } }';
  const fields = Object.values((named as GraphQLObjectType).getFields()).filter(
    ({ args }) => args.length === 0,
  );
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
  return `{ __typename ${leaves.join(' ')} }`;
}

const stored = [
  ...model.entityTypes,
  ...model.factTypes,
  'Claim',
  'Article',
  'Sentence',
  'Detail',
  'Name',
  'Unclaimed',
];
const typeOf = (name: string): GraphQLObjectType => model.schema.getType(name) as GraphQLObjectType;

/** An id of each type that the loaded graph has, and where it has none, one that it could have. */
async function anId(type: string): Promise<string> {
  const label = model.storeLabel(type);
  const graph = await loadedGraph();
  const [row] = await graph.read(
    `MATCH (n:${label}) WHERE $label = $type OR n.type = $type RETURN n.id AS id ORDER BY n.articleClaims DESC, id LIMIT 1`,
    { label, type },
  );
  return (row?.get('id') as string | undefined) ?? `${type}:none`;
}

test.each(stored)('every field of %s answers over HTTP', async (type) => {
  const id = await anId(type);
  expect(id).not.toBe(`${type}:none`);
  const fields = Object.values(typeOf(type).getFields()).map(
    ({ name, type: output }) => `${name} ${selectionOf(output)}`,
  );
  // A few fields at a time, so that no question is larger than strangers may ask.
  for (let at = 0; at < fields.length; at += 8) {
    const { data, errors } = await service.ask(
      `query ($id: ID!) { node(id: $id) { ... on ${type} { id: __typename ${fields
        .slice(at, at + 8)
        .map((field) => (field.startsWith('id ') ? '' : field))
        .join('\n')} } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    expect(data.node.id).toBe(type);
  }
});

/** What arguments that a question demands are given. */
const samples: Record<string, string> = {
  id: '"Country:india"',
  ids: '["Country:india"]',
  of: '"Country:india"',
  from: '"Person:denis-alipov"',
  to: '"Country:pakistan"',
  text: '"S-400"',
  'contractTotals.by': 'BUYER',
  'claimTotals.by': 'SPEAKER',
};

const questions = Object.values(typeOf('Query').getFields());

test.each(questions.map((field) => [field.name, field] as const))(
  'Query.%s answers over HTTP',
  async (name, field) => {
    const demanded = field.args.filter((each) => isNonNullType(each.type) && each.defaultValue === undefined);
    const values = demanded.map(
      (each) => `${each.name}: ${samples[`${name}.${each.name}`] ?? samples[each.name] ?? 'null'}`,
    );
    const { data, errors } = await service.ask(
      `{ ${name}${values.length > 0 ? `(${values.join(', ')})` : ''} ${selectionOf(field.type)} }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty(name);
  },
);
