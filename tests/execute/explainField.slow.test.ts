import { existsSync } from 'node:fs';
import { explainField } from '../../src/execute/explainField.ts';
import { allFields } from '../../src/execute/fieldChain.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, folder, model, testGraph } from '../support/loadedGraph.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await testGraph();
});
afterAll(closeGraph);

const coordinates = allFields(model).map(({ type, name }) => `${type}.${name}`);

/** The lines that Neo4j runs, and the map that they are run with. */
function runnable(text: string): { cypher: string; parameters: string } {
  const lines = text.split('\n');
  const given = lines.find((line) => line.startsWith('// :params '));
  return {
    cypher: lines
      .filter((line) => !line.startsWith('//'))
      .join('\n')
      .trim(),
    parameters: given?.slice('// :params '.length) ?? '{}',
  };
}

test('explain names existing files of SDL and code for every field of the schema', () => {
  expect(coordinates.length).toBeGreaterThan(500);
  for (const coordinate of coordinates) {
    const text = explainField(model, coordinate);
    const [first, sdl = '', code = ''] = text.split('\n');
    expect(first).toContain(`// ${coordinate}: `);
    expect(sdl).toMatch(/^\/\/ SDL: .*(schema\/[\w/]+\.graphql:\d+|made by src\/)/);
    const files = [...(sdl + code).matchAll(/(schema|src|cypher)\/[\w/.]+\.(graphql|ts|cypher)/g)].map(
      ([file]) => file,
    );
    expect(files.filter((file) => !existsSync(folder(file)))).toEqual([]);
    expect(files.length).toBeGreaterThan(1);
  }
});

test('the Cypher of every field runs as it is, or nothing is asked and it says so', async () => {
  const seen = new Set<string>();
  for (const coordinate of coordinates) {
    const text = explainField(model, coordinate);
    const { cypher, parameters } = runnable(text);
    if (cypher === '') expect(text).toMatch(/nothing is asked of Neo4j|by statements of cypher\/write/);
    if (cypher === '' || seen.has(cypher)) continue;
    seen.add(cypher);
    const [row] = await graph.read(`RETURN ${parameters} AS parameters`);
    await graph.read(`EXPLAIN ${cypher}`, row?.get('parameters') as Record<string, unknown>);
  }
  expect(seen.size).toBeGreaterThan(coordinates.length / 20);
});

test.each([
  ['PageInfo.hasNextPage', 'Read with: Query.'],
  ['FuzzyDate.printed', 'Printed'],
  ['Contract.buyer', 'SDL:  schema/facts/Contract.graphql:'],
  ['Query.paths', 'cypher/read/Query.paths.cypher'],
  ['Query.contracts', 'made from schema/facts/Contract.graphql:'],
  ['Query.tensions', 'src/insights/computed.ts'],
  ['ContractFilter.value', 'part of an argument'],
])('%s is explained by %s', (coordinate, part) => {
  expect(explainField(model, coordinate)).toContain(part);
});

test.each(['', 'Query', 'Query.bogus', 'Bogus.id', 'Query.contracts.nodes.x', '__proto__.constructor'])(
  'no field, %j, is refused with what is expected',
  (coordinate) => {
    expect(() => explainField(model, coordinate)).toThrow('FIELD must be a type and a field');
  },
);
