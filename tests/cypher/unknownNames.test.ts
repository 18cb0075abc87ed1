import { namesIn } from '../../src/cypher/namesIn.ts';
import { readScript } from '../../src/cypher/readScript.ts';
import { unknownNames } from '../../src/cypher/unknownNames.ts';
import { describeGraph } from '../../src/model/describeGraph.ts';
import { readStatements } from '../../src/neo4j/readStatements.ts';
import { model } from '../support/loadedGraph.ts';
import { honest } from './statements.ts';

const described = describeGraph(model);
const told = (text: string): string[] => unknownNames(described, namesIn(text));

test.each<[string, string[]]>([
  [
    'MATCH (:Country)-[m:MEMBER_OF]->(o) RETURN o.name, m.origin',
    ['m.origin is always null: MEMBER_OF has no property origin. Did you mean origins?'],
  ],
  [
    'MATCH (c:Country {nme: "India"}) RETURN c',
    ['c.nme is always null: Country has no property nme. Did you mean name?'],
  ],
  [
    'MATCH (c:Contract) WHERE c.`signd` > "2018" RETURN c {.title, .valeu}',
    [
      'c.signd is always null: Contract has no property signd. Did you mean signed?',
      'c.valeu is always null: Contract has no property valeu. Did you mean value?',
    ],
  ],
  ['MATCH (x) RETURN x.titel', ['x.titel is always null: no node has a property titel. Did you mean title?']],
  ['MATCH (c:country) RETURN c.name', ['country is no label of docs/graph.md. Did you mean Country?']],
  [
    'MATCH (a)-[:BUYS]->(b) RETURN a',
    ['BUYS is no relationship type of docs/graph.md. Did you mean BUYS_FROM?'],
  ],
  [
    'MATCH (a) WHERE a:Person AND a.iso2 = "IN" RETURN a',
    ['a.iso2 is always null: Person has no property iso2.'],
  ],
])('%s: %s', (text, notes) => {
  expect(told(text)).toEqual(notes);
});

test.each([
  // Properties of what a fact may be, also where no label says so.
  'MATCH (f:Fact) RETURN f.signed, f.valueExact',
  'MATCH (f:Unasserted) RETURN f.severity',
  // What somebody added to their own graph.
  'MATCH (n:Entity|Country) RETURN n.iso2',
  'MATCH (n:!Country) RETURN n.title',
  // Maps and values are nobody's nodes.
  'UNWIND [{a: 1}] AS row RETURN row.anything',
  'MATCH (c:Claim) WITH c {.id, extra: 1} AS c RETURN c.extra',
  'MATCH (c:Country {name: {a: 1}.a}) RETURN c.name',
  'this is no Cypher',
])('nothing is told of %s', (text) => {
  expect(told(text)).toEqual([]);
});

/** Held for as long as a transaction locks a node by it, and seen by nobody. */
const transient = '.held is always null';

/** What the graph of the first articles does not hold, by whose schema docs/graph.md is tested in tests/graphPage.test.ts. */
const elsewhere = /:(Decision|Removed|Withdrawn|Version|Past|SameAs|Redirect|Proposed|Storage)/;

test('docs/graph.md has every label, type and property that our own statements name of history, decisions and proposals', () => {
  const folders = ['internal', 'write', 'setup', 'verify'] as const;
  const own = folders.flatMap((folder) =>
    [...readStatements(folder)].filter(([, text]) => elsewhere.test(text)),
  );
  expect(own.length).toBeGreaterThan(40);
  const unknown = own.flatMap(([name, source]) =>
    told(readScript(source).text)
      .filter((note) => !note.includes(transient))
      .map((note) => `${name}: ${note}`),
  );
  expect(unknown).toEqual([]);
});

test('nothing is told of honest statements', () => {
  expect(honest.flatMap(told)).toEqual([]);
});
