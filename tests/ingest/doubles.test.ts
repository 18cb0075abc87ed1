import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, emptyGraph, model } from '../support/loadedGraph.ts';
import { startTestService } from '../support/startTestService.ts';

let work: string;
let graph: Graph;

beforeEach(async () => {
  work = mkdtempSync(join(tmpdir(), 'entente-doubles-'));
  graph = await emptyGraph();
});
afterEach(() => {
  rmSync(work, { recursive: true });
});
afterAll(async () => {
  await emptyGraph();
  await closeGraph();
});

const head = "citation: { title: Made up, url: 'https://example.org' }\n";
const entities = `entities:
  - country: { id: Country:a, name: Aland }
  - country: { id: Country:b, name: Beland }
  - weaponSystem: { id: WeaponSystem:w, name: W-1 }
`;
const contract = (id: string, signed: string, more = ''): string => `  - contract:
      id: Contract:${id}
      claims:
        - id: ${id}
          modality: ASSERTED
          details:
            buyer: { value: Country:a }
            seller: { value: Country:b }
            system: { value: WeaponSystem:w }
            signed: { value: '${signed}' }
${more}`;

function write(name: string, text: string): string {
  const path = join(work, name);
  writeFileSync(path, head + text);
  return path;
}

const problemsOf = ({ doubles }: { doubles: readonly { problem: string }[] }): string[] =>
  doubles.map(({ problem }) => problem.replaceAll(`${work}/`, ''));

test('one fact under two ids is reported at once with both places, listed by verify, and hinted at by totals', async () => {
  const one = write('one.yaml', `${entities}facts:\n${contract('x', '2018-10')}`);
  const two = write('two.yaml', `facts:\n${contract('y', '2018')}${contract('later', '2021')}`);
  const report = await loadSources(graph, model, [one, two]);
  expect(report.problems).toEqual([]);
  expect(problemsOf(report)).toEqual([
    expect.stringMatching(
      /^Contract:x \(one\.yaml:8\) and Contract:y \(two\.yaml:4\) may be one fact: their roles agree and their dates can overlap\. If so, give both one id\.$/,
    ),
  ]);
  const { doubles, violations } = await verifyGraph(graph, model);
  expect(violations).toEqual([]);
  expect(doubles.map(({ ids }) => ids)).toEqual([['Contract:x', 'Contract:y']]);
  const service = await startTestService(graph);
  try {
    const { data } = await service.ask('{ contractTotals(by: BUYER) { count possiblySame } }');
    expect(data).toEqual({ contractTotals: [{ count: 3, possiblySame: 1 }] });
    const years = await service.ask('{ contractTotals(by: YEAR) { year count possiblySame } }');
    expect(years.data?.contractTotals).toContainEqual({ year: 2021, count: 1, possiblySame: 0 });
  } finally {
    await service.stop();
  }
});

test('a duplicate of a loaded fact is reported with its source', async () => {
  await loadSources(graph, model, [write('one.yaml', `${entities}facts:\n${contract('x', '2018-10')}`)]);
  const report = await loadSources(graph, model, [write('two.yaml', `facts:\n${contract('y', '2018')}`)]);
  expect(problemsOf(report)).toEqual([
    expect.stringMatching(/and Contract:x \(Reference:.*one\) may be one fact/),
  ]);
});

test('two entities of one name are reported, but not codes and other types', async () => {
  const path = write(
    'names.yaml',
    `entities:
  - country: { id: Country:a, name: Aland, names: [{ text: XX, kind: CODE }] }
  - country: { id: Country:b, name: Beland, names: [{ text: ÅLAND }, { text: XX, kind: CODE }] }
  - organization: { id: Organization:a, name: Aland }
`,
  );
  expect(problemsOf(await loadSources(graph, model, [path]))).toEqual([
    expect.stringMatching(
      /^Country:a \(.*names\.yaml:3\) and Country:b \(.*names\.yaml:4\) are both called "Aland"\./,
    ),
  ]);
});

test('one id for two facts is refused within a source, and told between sources', async () => {
  const other = contract('x', '2019')
    .replace('id: x', 'id: z')
    .replace('seller: { value: Country:b }', 'seller: { value: Country:a }');
  const twice = write(
    'twice.yaml',
    `${entities}facts:\n${contract('x', '2018', contract('x', '2019').split('claims:\n')[1]?.replace('id: x', 'id: z').replace('seller: { value: Country:b }', 'seller: { value: Country:a }'))}`,
  );
  const { problems } = await loadSources(graph, model, [twice]);
  expect(problems.map(({ message }) => message)).toEqual([
    'Contract:x: Contract.seller tells one fact from another, but its claims name Country:b and Country:a: give each fact its own id',
  ]);
  rmSync(twice);
  const one = write('one.yaml', `${entities}facts:\n${contract('x', '2018-10')}`);
  const two = write('two.yaml', `facts:\n${other}`);
  const together = await loadSources(graph, model, [one, two]);
  expect(together.problems.map(({ message }) => message.replaceAll(`${work}/`, ''))).toEqual([
    'Contract:x: Contract.seller tells one fact from another, but is Country:a here and Country:b in one.yaml:8: give each fact its own id',
  ]);
  expect(together.loaded).toEqual([]);
  await loadSources(graph, model, [one]);
  const report = await loadSources(graph, model, [two]);
  expect(report.problems).toEqual([]);
  expect(problemsOf(report)).toEqual([
    expect.stringContaining('its claims disagree on seller, which tells one fact from another'),
  ]);
  expect(problemsOf(await verifyGraph(graph, model))).toEqual([
    expect.stringContaining('its claims disagree on seller'),
  ]);
});

const delay = (id: string, of: string): string => `  - delay:
      id: Delay:${id}
      claims:
        - id: ${id}
          modality: ASSERTED
          details:
            of: { value: ${of} }
`;

test('roles that lead in a circle over two sources are refused in one load, and told between loads', async () => {
  const one = write('one.yaml', `facts:\n${delay('x', 'Delay:y')}`);
  const two = write('two.yaml', `facts:\n${delay('y', 'Delay:x')}`);
  const together = await loadSources(graph, model, [one, two]);
  expect(together.problems.map(({ message }) => message.replaceAll(`${work}/`, ''))).toEqual([
    'roles lead in a circle: Delay:x (one.yaml:4) → Delay:y (two.yaml:4) → Delay:x (one.yaml:4)',
  ]);
  const alone = write('y.yaml', `${entities}facts:\n${contract('c', '2018')}${delay('y', 'Contract:c')}`);
  await loadSources(graph, model, [alone]);
  await loadSources(graph, model, [one]);
  writeFileSync(alone, head + `${entities}facts:\n${contract('c', '2018')}${delay('y', 'Delay:x')}`);
  const report = await loadSources(graph, model, [alone]);
  expect(report.problems).toEqual([]);
  expect(report.doubles.map(({ ids }) => ids)).toEqual([['Delay:x', 'Delay:y']]);
  expect(problemsOf(report)).toEqual([
    expect.stringMatching(/^Roles lead in a circle: Delay:[xy] .* → Delay:/),
  ]);
  expect((await verifyGraph(graph, model)).doubles.map(({ ids }) => ids)).toEqual([['Delay:x', 'Delay:y']]);
});
