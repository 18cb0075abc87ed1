import { type GraphQLObjectType, getNamedType, isNonNullType } from 'graphql';
import { curateWith } from '../../../src/ingest/curateWith.ts';
import { loadSources } from '../../../src/ingest/loadSources.ts';
import { hasDirective } from '../../../src/model/planField.ts';
import type { Graph } from '../../../src/neo4j/openGraph.ts';
import { closeGraph, folder, loadedGraph, model } from '../../support/loadedGraph.ts';
import { example, selectionOf } from '../../support/selections.ts';
import { type TestService, startTestService } from '../../support/startTestService.ts';

let graph: Graph;
let service: TestService;

beforeAll(async () => {
  graph = await loadedGraph();
  // What the loaded graph lacks; `loadedGraph` takes it out again for the next file.
  expect((await loadSources(graph, model, [folder('tests/fixtures/reference')])).problems).toEqual([]);
  await curateWith(graph, model)(
    'setPublicationDate',
    { article: await anId('Article'), date: '2022-05' },
    'ada',
  );
  service = await startTestService(graph);
});
afterAll(async () => {
  await service.stop();
  await closeGraph();
});

const typeOf = (name: string): GraphQLObjectType => model.schema.getType(name) as GraphQLObjectType;

/** Fields by the type that declares them, with a type to ask them of: those of an interface are asked once. */
const stored: [declaring: string, type: string][] = [
  ['Entity', 'WeaponSystem'],
  ['Actor', 'Country'],
  ['Fact', 'Contract'],
  ...[
    ...model.entityTypes,
    ...model.factTypes,
    'Claim',
    'Article',
    'Sentence',
    'Detail',
    'Name',
    'Unclaimed',
    'Decision',
  ].map((type): [string, string] => [type, type]),
];

/** The fields that a type does not have from an interface of it, but for those that only signed-in callers may read. */
function declaredBy(name: string) {
  const type = typeOf(name);
  const inherited = new Set(type.getInterfaces().flatMap((parent) => Object.keys(parent.getFields())));
  return Object.values(type.getFields()).filter(
    (field) => !inherited.has(field.name) && !hasDirective(field, 'signedIn'),
  );
}

/** An id of each type that the loaded graph has, and where it has none, one that it could have. */
async function anId(type: string): Promise<string> {
  const label = model.storeLabel(type);
  const [row] = await graph.read(
    `MATCH (n:${label}) WHERE $label = $type OR n.type = $type RETURN n.id AS id ORDER BY n.articleClaims DESC, id LIMIT 1`,
    { label, type },
  );
  return (row?.get('id') as string | undefined) ?? `${type}:none`;
}

test.each(stored)('every field that %s declares answers over HTTP', async (declaring, type) => {
  const id = await anId(type);
  expect(id).not.toBe(`${type}:none`);
  const fields = declaredBy(declaring).map(({ name, type: output }) => `${name} ${selectionOf(output, 0)}`);
  // A few fields at a time, so that each query keeps to the limits.
  for (let at = 0; at < fields.length; at += 8) {
    const { data, errors } = await service.ask(
      `query ($id: ID!) { node(id: $id) { ... on ${type} { typeAsked: __typename ${fields.slice(at, at + 8).join('\n')} } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    expect(data.node.typeAsked).toBe(type);
  }
});

const rootFields = Object.values(typeOf('Query').getFields());

test.each(rootFields.map((field) => [field.name, field] as const))(
  'Query.%s answers over HTTP',
  async (name, field) => {
    const type = getNamedType(field.type).name;
    const sample = stored.find((names) => names.includes(type))?.[1];
    const isLookUp = sample !== undefined && field.args.some((each) => each.name === 'id');
    const required = field.args.filter(
      (each) => !isLookUp && isNonNullType(each.type) && each.defaultValue === undefined,
    );
    const values = required.map((each) => `${each.name}: ${example(each.type, each.name)}`);
    if (isLookUp) values.push(`id: ${JSON.stringify(await anId(sample))}`);
    const { data, errors } = await service.ask(
      `{ ${name}${values.length > 0 ? `(${values.join(', ')})` : ''} ${selectionOf(field.type, 0)} }`,
    );
    expect(errors).toBeUndefined();
    expect(data[name]).not.toBeNull();
  },
);
