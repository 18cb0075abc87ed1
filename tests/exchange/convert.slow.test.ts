import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gql } from 'graphql-tag';
import { Store } from 'oxigraph';
import { warnOfWrites } from '../../src/exchange/warnOfWrites.ts';
import { writeCsv } from '../../src/exchange/writeCsv.ts';
import { writeGraphml } from '../../src/exchange/writeGraphml.ts';
import { writeJsonLd } from '../../src/exchange/rdf/writeJsonLd.ts';
import { writeTurtle } from '../../src/exchange/rdf/writeTurtle.ts';
import { writeText } from '../../src/exchange/writeText.ts';
import { describeGraph } from '../../src/model/describeGraph.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, folder, loadedGraph, model } from '../support/loadedGraph.ts';
import { pythonJudge } from '../support/pythonJudge.ts';
import { startTestService } from '../support/startTestService.ts';

const home = mkdtempSync(join(tmpdir(), 'entente-convert-'));
let graph: Graph;

beforeAll(async () => {
  graph = await loadedGraph();
});
afterAll(async () => {
  await closeGraph();
  rmSync(home, { recursive: true, force: true });
});

const present = 'Entity|Fact|Claim|Detail|Name|Article|Sentence|Unclaimed|Decision';

async function counted(text: string): Promise<number> {
  const [row] = await graph.read(text);
  return row?.get('many') as number;
}

const countNodes = () => counted(`MATCH (n:${present}) RETURN count(n) AS many`);
const countLinks = () => counted(`MATCH (a:${present})-[r]->(b:${present}) RETURN count(r) AS many`);

describe('GraphML', () => {
  const file = join(home, 'graph.graphml');
  beforeAll(async () => {
    const out = writeText(createWriteStream(file));
    await writeGraphml(graph, model, out);
    await out.end();
  });

  test('has every node and relationship of the present once, in one file', async () => {
    const text = readFileSync(file, 'utf8');
    expect(text.match(/<node /g)).toHaveLength(await countNodes());
    expect(text.match(/<edge /g)).toHaveLength(await countLinks());
  });

  const judge = pythonJudge(folder('tests/exchange/requirements.txt'));
  (judge ? test : test.skip)('is opened by networkx, with types and properties', async () => {
    const script = `
import json, sys, networkx
g = networkx.read_graphml(sys.argv[1], force_multigraph=True)
deal = g.nodes['Contract:india-russia-s-400-2018']
buyers = [to for _, to, d in g.out_edges('Contract:india-russia-s-400-2018', data=True) if d['type'] == 'BUYER']
print(json.dumps([g.number_of_nodes(), g.number_of_edges(), deal['labels'], deal['quantity'], buyers]))`;
    expect(JSON.parse((await judge?.(script, file)) ?? '')).toEqual([
      await countNodes(),
      await countLinks(),
      'Fact:Contract',
      5,
      ['Country:india'],
    ]);
  });
});

describe('RDF', () => {
  const file = join(home, 'graph.ttl');
  const store = new Store();
  beforeAll(async () => {
    const out = writeText(createWriteStream(file));
    await writeTurtle(graph, model, out);
    await out.end();
    store.load(readFileSync(file, 'utf8'), { format: 'text/turtle' });
  });

  const ask = (query: string): string[] => {
    const prefixes = `PREFIX : <urn:entente:schema:> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX prov: <http://www.w3.org/ns/prov#>`;
    const rows = store.query(prefixes + query) as Map<string, { value: string }>[];
    return rows.map((row) => [...row.values()].map(({ value }) => value).join(' | ')).sort();
  };

  test('is read by oxigraph, whose SPARQL finds what GraphQL finds', async () => {
    const service = await startTestService(graph);
    const { data } = await service.ask(gql`
      {
        country(name: "India") {
          contractsAsBuyer {
            nodes {
              value {
                amount
              }
              seller {
                name
              }
              claims {
                nodes {
                  quote
                }
              }
            }
          }
        }
      }
    `);
    await service.stop();
    const deals = data.country.contractsAsBuyer.nodes as {
      value: { amount: string };
      seller: { name: string };
      claims: { nodes: { quote: string }[] };
    }[];
    expect(deals.length).toBeGreaterThan(0);
    const expected = deals.flatMap(({ value, seller, claims }) =>
      claims.nodes.map(({ quote }) => `${value.amount} | ${seller.name} | ${quote}`),
    );
    const found = ask(`SELECT ?amount ?seller ?quote WHERE {
      ?deal a :Contract ; :buyer [ rdfs:label "India" ] ; :seller [ rdfs:label ?seller ] ; :valueExact ?amount .
      ?claim oa:hasBody ?deal ; oa:hasTarget [ oa:hasSelector [ a oa:TextQuoteSelector ; oa:exact ?quote ] ] }`);
    expect(found).toEqual(expected.sort());
  });

  test('JSON-LD says the same, statement by statement, as oxigraph reads both', async () => {
    const other = join(home, 'graph.jsonld');
    const out = writeText(createWriteStream(other));
    await writeJsonLd(graph, model, out);
    await out.end();
    const read = new Store();
    read.load(readFileSync(other, 'utf8'), { format: 'application/ld+json' });
    const statements = (from: Store) =>
      (from.match() as { toString(): string }[]).map((quad) => quad.toString()).sort();
    expect(read.size).toBeGreaterThan(5_000);
    expect(statements(read)).toEqual(statements(store));
    // A blank node would be called otherwise in every export.
    expect(statements(store).filter((statement) => /(^| )_:/.test(statement))).toEqual([]);
  });

  test('a fact that is only threatened is no instance of its type', () => {
    expect(ask('SELECT ?title WHERE { ?fact a :Sanction ; rdfs:label ?title }')).toHaveLength(1);
    expect(
      ask('SELECT ?title WHERE { ?fact :type "Sanction" ; :standing "THREATENED" ; rdfs:label ?title }'),
    ).toHaveLength(1);
  });

  test('every quote stands in its article where the annotation says', () => {
    const rows = store.query(`PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX schema: <https://schema.org/>
      SELECT ?text ?quote ?start ?end WHERE { ?claim oa:hasTarget [ oa:hasSource [ schema:text ?text ] ;
        oa:hasSelector [ oa:exact ?quote ] ; oa:hasSelector [ oa:start ?start ; oa:end ?end ] ] }`) as Map<
      string,
      { value: string }
    >[];
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) {
      const [text, quote, start, end] = ['text', 'quote', 'start', 'end'].map(
        (name) => row.get(name)?.value ?? '',
      );
      expect(Array.from(text!).slice(Number(start), Number(end)).join('')).toBe(quote);
    }
  });

  test('who spoke is told in the terms of PROV-O', () => {
    const found = ask(
      'SELECT DISTINCT ?name WHERE { ?claim a oa:Annotation ; prov:wasAttributedTo [ rdfs:label ?name ] }',
    );
    expect(found).toEqual(['Denis Alipov', 'United States', 'some circles in India']);
  });
});

describe('CSV', () => {
  const tables = join(home, 'csv');
  let files: string[];
  beforeAll(async () => {
    files = await writeCsv(graph, model, tables);
  });

  test('has a file for each type, and its dictionary says what every column is', () => {
    const found = readdirSync(tables, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.csv'),
    );
    expect(found.sort()).toEqual([...files].sort());
    const dictionary = readFileSync(join(tables, 'dictionary.csv'), 'utf8');
    for (const file of files.filter((name) => name !== 'dictionary.csv')) {
      const [header = ''] = readFileSync(join(tables, file), 'utf8').split('\r\n');
      for (const column of header.split(',')) expect(dictionary).toContain(`${file},${column},`);
    }
    expect(describeGraph(model).labels.map(({ label }) => label)).toContain('Contract');
  });

  test('has every node and relationship of the present as one row', async () => {
    const python = `
import csv, pathlib, sys
root = pathlib.Path(sys.argv[1])
count = lambda kind: sum(len(list(csv.DictReader(open(f, newline='', encoding='utf8')))) for f in (root / kind).glob('*.csv'))
deal = next(csv.DictReader(open(root / 'nodes/Contract.csv', newline='', encoding='utf8')))
print(count('nodes'), count('relationships'), deal['valueExact'], deal['signed'])`;
    const { stdout, stderr } = spawnSync('python3', ['-c', python, tables], { encoding: 'utf8' });
    expect({ stderr, stdout }).toEqual({
      stderr: '',
      stdout: `${await countNodes()} ${await countLinks()} 5000000000 2018-10\n`,
    });
  });
});

test('a warning reports writes while a graph is read', async () => {
  const told: string[] = [];
  const whole = (read: () => Promise<unknown>) => warnOfWrites(graph, (line) => told.push(line), read);
  await whole(() => graph.read('MATCH (c:Country) RETURN c'));
  expect(told).toEqual([]);
  await whole(() => graph.write((run) => run("CREATE (:Source {id: 'Test:written'})")));
  await graph.write((run) => run("MATCH (s:Source {id: 'Test:written'}) DELETE s"));
  expect(told).toEqual([expect.stringContaining('The graph changed while it was read')]);
});

test('a slow reader is waited for, and a broken one is reported', async () => {
  const file = join(home, 'slow.txt');
  const out = writeText(createWriteStream(file, { highWaterMark: 16 }));
  for (let row = 0; row < 50_000; row += 1) await out.write(`row ${row}\n`);
  await out.end();
  let rows = 0;
  for await (const line of createInterface(createReadStream(file))) expect(line).toBe(`row ${rows++}`);
  expect(rows).toBe(50_000);
  const broken = writeText(createWriteStream(join(home, 'no', 'such', 'folder')));
  await expect(
    (async () => {
      for (;;) await broken.write('x'.repeat(100_000));
    })(),
  ).rejects.toThrow('ENOENT');
});
