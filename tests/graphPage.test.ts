import { readFileSync } from 'node:fs';
import { describeGraph } from '../src/model/describeGraph.ts';
import type { Graph } from '../src/neo4j/openGraph.ts';
import { closeGraph, folder, loadedGraph, model } from './support/loadedGraph.ts';

const described = describeGraph(model);
const page = readFileSync(folder('docs/graph.md'), 'utf8');
let graph: Graph;

beforeAll(async () => {
  graph = await loadedGraph();
});
afterAll(closeGraph);

const byLabel = new Map(described.labels.map((each) => [each.label, each]));

/** A label's properties, with those of the label that it is like; of an unasserted or past fact, of any type. */
function propertiesOf(label: string): string[] {
  const found = byLabel.get(label);
  if (!found) return [];
  const ofAnyType = ['Unasserted', 'Version'].includes(label) ? model.factTypes : [];
  const others = [found.like ?? [], ofAnyType].flat().flatMap(propertiesOf);
  return [...found.properties.map(({ name }) => name), ...others];
}

const pairs = (name: string, properties: readonly string[]): string[] =>
  properties.map((property) => `${name}.${property}`);

const documentedLinks = (): string[] =>
  described.links.flatMap(({ type, properties }) => [
    type,
    ...pairs(
      type,
      properties.map(({ name }) => name),
    ),
  ]);

test('the live graph holds no label and no property of a node that the page leaves out', async () => {
  const rows = await graph.read(
    'CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName RETURN nodeLabels, propertyName',
  );
  expect(rows.length).toBeGreaterThan(200);
  const undocumented = rows.flatMap((row) => {
    const [labels, property] = [row.get('nodeLabels') as string[], row.get('propertyName') as string | null];
    const unknown = labels.filter((label) => !byLabel.has(label));
    const known = labels.flatMap(propertiesOf);
    return [
      ...unknown,
      ...(property === null || known.includes(property) ? [] : pairs(labels.join(':'), [property])),
    ];
  });
  expect(undocumented).toEqual([]);
});

test('the live graph holds no relationship type and no property of one that the page leaves out', async () => {
  const rows = await graph.read(
    'CALL db.schema.relTypeProperties() YIELD relType, propertyName RETURN relType, propertyName',
  );
  const live = rows.flatMap((row) => {
    const type = (row.get('relType') as string).replace(/^:`|`$/g, '');
    const property = row.get('propertyName') as string | null;
    return [type, ...(property === null ? [] : pairs(type, [property]))];
  });
  expect(live.length).toBeGreaterThan(100);
  expect([...new Set(live)].filter((each) => !documentedLinks().includes(each))).toEqual([]);
});

/** What the first articles do not need; every other word of the page is found in their graph. */
const notInTheFirstArticles = [
  'Closed',
  'Decision',
  'Hidden',
  'Proposal',
  'ProposedName',
  'Proposed',
  'Redirect',
  'Removed',
  'SameAs',
  'Version',
  'PastEntity',
  'Withdrawn',
  'WithdrawnDetail',
  'WithdrawnArticle',
  'PastSentence',
  'Storage',
];

test('the page invents no label: each is on a node of the first articles, of history, of a decision or a proposal', async () => {
  const rows = await graph.read('MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label');
  const live = rows.map((row) => row.get('label') as string);
  // A type of fact is there as soon as its SDL is: whether an article has one is the article's business.
  const known = [...live, ...model.factTypes, ...notInTheFirstArticles];
  expect([...byLabel.keys()].filter((label) => !known.includes(label))).toEqual([]);
});

test('every property and relationship of the SDL that stores something is on the page', () => {
  for (const type of [...model.factTypes, ...model.entityTypes]) {
    const known = propertiesOf(type);
    for (const { plan } of model.ownFields(type)) {
      if (plan.kind === 'role') expect(documentedLinks()).toContain(plan.relationship);
      if (plan.kind === 'property' || plan.kind === 'value') expect(known).toContain(plan.property);
    }
  }
});

test.each([...byLabel.values()])(
  '$label says what it is, and so does each of its properties',
  ({ label, meaning, properties }) => {
    expect(page).toContain(`### ${label}\n`);
    expect(meaning).toMatch(/\S.*\.$/);
    for (const { name, meaning: says } of properties)
      expect({ name, says }).toEqual({ name, says: expect.stringMatching(/\S/) });
  },
);

test.each([...page.matchAll(/```cypher\n(.*?)\n```/gs)].map(([, text]) => text!))(
  'runs: %s',
  async (text) => {
    await expect(graph.read(text)).resolves.toBeDefined();
  },
);
