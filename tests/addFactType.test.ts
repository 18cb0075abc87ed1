import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { contentHash } from '../src/neo4j/contentHash.ts';
import type { Graph } from '../src/neo4j/openGraph.ts';
import { curateWith } from '../src/ingest/curateWith.ts';
import { loadSources } from '../src/ingest/loadSources.ts';
import { jsonSchemas } from '../src/ingest/jsonSchema/jsonSchemas.ts';
import { readModel } from '../src/model/readModel.ts';
import { closeGraph, emptyGraph, folder } from './support/loadedGraph.ts';
import { type TestService, startTestService } from './support/startTestService.ts';

const guide = readFileSync(folder('docs/CONTRIBUTING.md'), 'utf8');
const [section = ''] = /^## Add a fact type$.*?(?=^## )/ms.exec(guide) ?? [];

/** The files that the guide tells to write: a path alone on its line, then a block with the text. */
const files = new Map(
  [...section.matchAll(/^`([^`\s]+)`\n\n```\w+\n(.*?)^```$/gms)].map(([, path = '', text = '']) => [
    path,
    text,
  ]),
);
const [, question = '', answer = ''] =
  /^```graphql\n(\{.*?)^```$.*?^```json\n(.*?)^```$/ms.exec(section) ?? [];

let work: string;
let graph: Graph;
let service: TestService;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'entente-add-'));
  cpSync(folder('schema'), join(work, 'schema'), { recursive: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), text);
  }
  graph = await emptyGraph();
  const model = readModel(join(work, 'schema'));
  const { problems, loaded } = await loadSources(graph, model, [join(work, 'data/articles')]);
  expect({ problems, loaded }).toEqual({
    problems: [],
    loaded: [expect.objectContaining({ source: 'Article:two-tides', claims: 1, facts: 1 })],
  });
  service = await startTestService(graph, model);
});

afterAll(async () => {
  await service.stop();
  await emptyGraph();
  await closeGraph();
  rmSync(work, { recursive: true });
});

test('the guide adds new files only', () => {
  expect([...files.keys()]).toEqual([
    'schema/facts/Parade.graphql',
    'data/articles/two-tides/article.txt',
    'data/articles/two-tides/article.yaml',
    'data/articles/two-tides/facts.yaml',
  ]);
  expect([...files.keys()].filter((path) => existsSync(folder(path)))).toEqual([]);
});

test("the guide's query returns the guide's answer: look-up, list, filters, roles and reverse fields", async () => {
  const { status, data, errors } = await service.ask(question);
  expect({ status, errors }).toEqual({ status: 200 });
  expect(data).toEqual(JSON.parse(answer));
});

test('the new type is described, ordered and paged like any other', async () => {
  const { data, errors } = await service.ask(`{
    __type(name: "Parade") { description interfaces { name } }
    parades(orderBy: { by: DATE, direction: DESC }, first: 1, standing: null) {
      pageInfo { hasNextPage } unassertedCount edges { node { __typename } }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    __type: {
      description: 'Armed forces parade, alone or together.',
      interfaces: [{ name: 'Fact' }, { name: 'Node' }],
    },
    parades: {
      pageInfo: { hasNextPage: false },
      unassertedCount: 0,
      edges: [{ node: { __typename: 'Parade' } }],
    },
  });
});

test('the new type is in the JSON Schemas of article files, and has a short form', async () => {
  const model = readModel(join(work, 'schema'));
  const fits = new Ajv({ allowUnionTypes: true }).compile(jsonSchemas(model).facts);
  const parade = {
    quote: 'held the naval parade Two Tides',
    name: 'Two Tides',
    participants: ['India', 'Russia'],
  };
  expect(fits({ article: 'Article:x', facts: [{ parade }] })).toBe(true);
  expect(fits({ article: 'Article:x', facts: [{ parade: { ...parade, nam: 'Two Tides' } }] })).toBe(false);

  const facts = join(work, 'data/articles/two-tides/facts.yaml');
  const long = readFileSync(facts, 'utf8');
  const quote = 'India and Russia held the naval parade Two Tides off Vladivostok in July 2021';
  const short = {
    quote,
    participants: ['India', 'Russia'],
    place: 'Vladivostok',
    name: 'Two Tides',
    date: 'July 2021',
  };
  writeFileSync(facts, long.replace(/facts:[^]*/, `facts:\n  - parade: ${JSON.stringify({ id: 'Parade:two-tides-2021', claim: 'T1', ...short })}\n`)); // prettier-ignore
  const before = await contentHash(graph);
  const { problems, loaded } = await loadSources(graph, model, [join(work, 'data/articles')]);
  expect([problems, loaded.length, await contentHash(graph)]).toEqual([[], 1, before]);
});

test('claims on the new type are made over GraphQL, by an input that nobody wrote', async () => {
  const { data } = await service.ask(
    '{ __type(name: "FactDetailsInput") { inputFields { name type { name } } } }',
  );
  expect(data.__type.inputFields).toContainEqual({
    name: 'parade',
    type: { name: 'ParadeDetailsInput' },
  });
  const before = await contentHash(graph);
  const curate = curateWith(graph, readModel(join(work, 'schema')));
  const parade = {
    name: { value: 'Two Tides' },
    participants: [{ value: 'India', basis: 'The sentence names it.' }],
  };
  const input = {
    article: 'Article:two-tides',
    quote: 'held the naval parade Two Tides',
    fact: { parade },
    factId: 'Parade:two-tides-2021',
  };
  const { decision } = (await curate('makeClaim', { input }, 'ada')) as { decision: { id: string } };
  const { data: told } = await service.ask(
    '{ parade(id: "Parade:two-tides-2021") { claims { nodes { quote details { field } } } } }',
  );
  expect(told.parade.claims.nodes).toContainEqual({
    quote: input.quote,
    details: expect.arrayContaining([{ field: 'name' }, { field: 'participants' }]),
  });
  await curate('undo', { decision: decision.id }, 'ada');
  expect(await contentHash(graph)).toEqual(before);
});

test.each([
  ['{ claims(first: 5) { nodes { id fact { __typename } } } }'],
  ['{ claims(first: 5) { nodes { fact { id title } } } }'],
  ['{ facts(first: 5) { nodes { id title } } }'],
  ['{ node(id: "Parade:two-tides-2021") { id } }'],
  ['{ nodes(ids: ["Country:india", "Parade:two-tides-2021"]) { id } }'],
])(
  'a service with the schema of before refuses what it has no type for, instead of {}: %s',
  async (query) => {
    const older = await startTestService(graph);
    const { errors } = await older.ask(query);
    await older.stop();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(
      expect.arrayContaining(['SCHEMA_CHANGED']),
    );
  },
);
