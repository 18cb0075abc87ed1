import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNamed } from '../../src/exchange/findNamed.ts';
import { sharedDate } from '../../src/exchange/ftm/ftmEntity.ts';
import type { FtmEntity } from '../../src/exchange/ftm/ftmEntity.ts';
import { fromFtmId, toFtmId } from '../../src/exchange/ftm/ftmId.ts';
import { importFtm } from '../../src/exchange/ftm/importFtm.ts';
import { readFtmLines } from '../../src/exchange/ftm/readFtmLines.ts';
import { writeFtm } from '../../src/exchange/ftm/writeFtm.ts';
import { writeReference } from '../../src/exchange/writeReference.ts';
import type { TextOut } from '../../src/exchange/writeText.ts';
import { ftmMappings } from '../../src/model/ftmMapping.ts';
import { typeOfId } from '../../src/model/partsOfId.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, emptyGraph, folder, loadedGraph, model } from '../support/loadedGraph.ts';
import { pythonJudge } from '../support/pythonJudge.ts';

const home = mkdtempSync(join(tmpdir(), 'entente-ftm-'));
const file = join(home, 'ours.jsonl');
let graph: Graph;
let ours: FtmEntity[];
let told: string[];

/** Everything that the graph holds, as FollowTheMoney has it. */
async function exported(): Promise<{ lines: string; told: string[] }> {
  let lines = '';
  const heard: string[] = [];
  const out: TextOut = {
    write: (text) => Promise.resolve(void (lines += text)),
    end: () => Promise.resolve(),
  };
  await writeFtm(graph, model, out, (line) => heard.push(line));
  return { lines, told: heard };
}

const parsed = (lines: string): FtmEntity[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FtmEntity);

beforeAll(async () => {
  graph = await loadedGraph();
  const { lines, told: heard } = await exported();
  writeFileSync(file, lines);
  ours = parsed(lines);
  told = heard;
});
afterAll(async () => {
  await emptyGraph();
  await closeGraph();
  rmSync(home, { recursive: true, force: true });
});

const withId = (id: string) => ours.find((entity) => entity.id === id);

describe('What is written', () => {
  const judge = pythonJudge(folder('tests/exchange/requirements.txt'));
  (judge ? test : test.skip)(
    'is taken by followthemoney: each schema, property, value and reference',
    async () => {
      const script = `
import json, sys
from followthemoney import model
entities, wrong, checked = {}, [], 0
for line in open(sys.argv[1], encoding='utf-8'):
    raw = json.loads(line)
    assert raw['id'] not in entities, raw['id']
    entities[raw['id']] = (raw, model.get_proxy(raw, cleaned=False))
for raw, proxy in entities.values():
    try: proxy.schema.validate(raw)
    except Exception as error: wrong.append([raw['id'], str(getattr(error, 'errors', error))])
    for name, values in raw['properties'].items():
        prop = proxy.schema.get(name)
        # Only from version 4 on, which wants ICU, have intervals a proof; earlier ones pass it over.
        if prop is None and name == 'proof' and proxy.schema.is_a('Interval'): continue
        for value in values:
            checked += 1
            if prop is None: wrong.append([raw['id'], proxy.schema.name, 'has no', name])
            elif prop.type.name == 'entity':
                if value not in entities: wrong.append([raw['id'], name, 'refers to nothing', value])
                elif not entities[value][1].schema.is_a(prop.range): wrong.append([raw['id'], name, 'has range', prop.range.name, value])
            elif value not in proxy.get(name) and prop.type.name not in ('url', 'text'): wrong.append([raw['id'], name, 'does not take', value])
            elif not proxy.get(name): wrong.append([raw['id'], name, 'took nothing of', value])
print(json.dumps([wrong, checked, len(entities)]))`;
      const [wrong, checked, count] = JSON.parse((await judge?.(script, file)) ?? '') as [
        unknown[],
        number,
        number,
      ];
      expect(wrong).toEqual([]);
      expect(count).toBe(ours.length);
      expect(checked).toBeGreaterThan(500);
    },
  );

  test('tells a deal with its parties, its sum and its month, and quotes the words of it', () => {
    const deal = withId('Contract.india-russia-s-400-2018');
    expect(deal).toMatchObject({
      schema: 'Contract',
      properties: {
        authority: ['Country.india'],
        amount: ['5000000000'],
        currency: ['USD'],
        contractDate: ['2018-10'],
        classification: ['S-400 Triumph'],
        proof: ['Article.russia-india-defence-cooperation'],
      },
    });
    expect(deal?.properties.description?.join()).toContain(
      '“In October 2018, India signed a USD 5 billion deal',
    );
    expect(withId('Contract.india-russia-s-400-2018.second')).toEqual({
      id: 'Contract.india-russia-s-400-2018.second',
      schema: 'ContractAward',
      properties: { supplier: ['Country.russia'], contract: ['Contract.india-russia-s-400-2018'] },
    });
  });

  test('has no sanction that is only threatened, and says how many facts it leaves out and why', () => {
    const threatened = told.filter((line) => line.includes('stand THREATENED'));
    expect(threatened).toEqual([expect.stringMatching(/^Left out: \d+ that stand THREATENED/)]);
    const sanctions = ours.filter(({ schema }) => schema === 'Sanction');
    expect(sanctions.flatMap(({ properties }) => properties.entity)).toEqual(['Country.russia']);
  });

  test('types without a FollowTheMoney schema are left out and counted', async () => {
    const without = [...model.factTypes, ...model.entityTypes].filter(
      (type) => !ftmMappings(model).has(type),
    );
    const rows = await graph.read(
      'MATCH (n:Fact|Entity) WHERE n.type IN $without RETURN n.type AS type, count(*) AS many',
      { without },
    );
    expect(rows.map((row) => row.get('type') as string)).toContain('Partnership');
    for (const row of rows)
      expect(told).toContain(
        `Left out: ${String(row.get('many'))} of type ${String(row.get('type'))}, for which FollowTheMoney has no schema.`,
      );
    const written = ours.map(({ id }) => typeOfId(fromFtmId(id.replace(/\.second$/, '')) ?? ''));
    expect(written.filter((type) => without.includes(type))).toEqual([]);
  });

  test('has nothing that was inferred: no year of “in December”', async () => {
    const rows = await graph.read(
      "MATCH (f:Fact)-[:DETAILS]->(d:Detail {certainty: 'INFERRED'}) WHERE f.standing = 'ASSERTED' RETURN f.id AS id, d.field AS field, d.value AS value",
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const found = withId(toFtmId(row.get('id') as string));
      const value = row.get('value') as string;
      const {
        description: _quotes,
        summary: _title,
        role: _title2,
        name: _title3,
        ...read
      } = found?.properties ?? {};
      expect(Object.values(read).flat()).not.toContain(value.includes(':') ? toFtmId(value) : value);
    }
  });
});

test('an id goes there and back, whatever it holds, and others’ ids are not taken for ours', () => {
  for (const id of ['Country:india', 'Person:Åsa.b_c-', 'Group:西方-1', 'WeaponSystem:a%2Eb.2E']) {
    expect(toFtmId(id)).toMatch(/^[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?$/);
    expect(fromFtmId(toFtmId(id))).toBe(id);
  }
  expect(['Q7747', 'NK-2aBc', 'ofac.123', 'Person.x.y'].map(fromFtmId)).toEqual([null, null, null, null]);
});

test('a date is what its first and its last day have in common', () => {
  expect(sharedDate('2018-10-01', '2018-10-31')).toBe('2018-10');
  expect(sharedDate('2018-10-05', '2018-10-05')).toBe('2018-10-05');
  expect(sharedDate('2018-03-01', '2018-12-31')).toBe('2018');
  expect(sharedDate('2018-12-31', '2019-01-01')).toBeNull();
  expect(sharedDate('2018-12-31', undefined)).toBeNull();
});

/** Reads a file into reference files and gives what was read and told. */
async function imported(path: string, name: string) {
  const heard: string[] = [];
  const citation = {
    title: 'A list made up for tests',
    url: 'https://example.org/list',
    retrieved: '2026-03-01',
  };
  const files = writeReference(join(home, name), name, citation);
  const counts = await importFtm(
    model,
    () => readFtmLines(path),
    (texts) => findNamed(graph, texts),
    files,
    citation,
    (line) => heard.push(line),
  );
  return { counts, paths: files.end(), told: heard };
}

const line = (id: string, schema: string, properties: Record<string, string[]>): string =>
  `${JSON.stringify({ id, schema, properties, datasets: ['made_up'] })}\n`;

describe('Other people’s files', () => {
  const list = join(home, 'list.ftm.json');
  beforeAll(() => {
    writeFileSync(
      list,
      [
        line('occ-1', 'Occupancy', { holder: ['NK-1'], post: ['pos-1'], startDate: ['2019-05-02T00:00:00'] }),
        line('NK-1', 'Person', {
          name: ['Ada Example', 'Example, Ada'],
          sourceUrl: ['https://example.org/ada'],
        }),
        line('pos-1', 'Position', { name: ['Minister of Examples'], country: ['in'] }),
        line('NK-2', 'Company', { name: ['Example Arms Ltd'], alias: ['EAL'] }),
        line('sanc-1', 'Sanction', {
          entity: ['NK-2'],
          authority: ['Office of Examples'],
          country: ['us'],
          startDate: ['2020'],
        }),
        line('mem-1', 'Membership', { member: ['NK-1'], organization: ['NK-9'] }),
        line('v-1', 'Vessel', { name: ['MV Example'] }),
      ].join(''),
    );
  });

  test('become curated entities and facts with citations; what is not read is told', async () => {
    const read = await imported(list, 'list');
    expect(read.counts).toEqual({ entities: 2, facts: 2 });
    expect(read.told.sort()).toEqual([
      'Left out: 1 Membership without one `organization` that is in the file and fits Membership.',
      'Left out: 1 Vessel, for which there is no type here.',
    ]);
    const { problems, loaded } = await loadSources(graph, model, read.paths);
    expect({ problems, sources: loaded.length }).toEqual({ problems: [], sources: 2 });
    const rows = await graph.read(
      `MATCH (c:Claim)-[:FACT]->(f) WHERE c.source STARTS WITH 'Reference:list/'
       RETURN f.id AS id, f.title AS title, f.origins AS origins, c.citationUrl AS url, c.note AS note ORDER BY id`,
    );
    expect(rows.map((row) => row.toObject())).toEqual([
      {
        id: 'Office:occ-1',
        title: 'Ada Example is Minister of Examples of India (since 2 May 2019)',
        origins: ['CURATED'],
        url: 'https://example.org/list',
        note: null,
      },
      {
        id: 'Sanction:sanc-1',
        title: 'The United States sanctions Example Arms Ltd (2020)',
        origins: ['CURATED'],
        url: 'https://example.org/list',
        note: 'Names that are not known here: Office of Examples.',
      },
    ]);
    const names = await graph.read(
      "MATCH (e:Entity)-[:NAMES]->(n) WHERE e.id IN ['Person:NK-1', 'Organization:NK-2'] RETURN e.kind AS kind, n.text AS text, n.citationUrl AS url ORDER BY text",
    );
    expect(names.map((row) => [row.get('kind'), row.get('text'), row.get('url')] as unknown[])).toEqual([
      [null, 'Ada Example', 'https://example.org/ada'],
      ['COMPANY', 'EAL', 'https://example.org/list'],
      ['COMPANY', 'Example Arms Ltd', 'https://example.org/list'],
      [null, 'Example, Ada', 'https://example.org/ada'],
    ]);
  });

  test('a line that is no entity is refused with its place', async () => {
    const broken = join(home, 'broken.json');
    const refused = async (text: string): Promise<unknown> => {
      writeFileSync(broken, `${line('a', 'Person', { name: ['A'] })}${text}\n`);
      return imported(broken, `broken-${String(text.length)}`).catch(
        (error: unknown) => (error as Error).message,
      );
    };
    expect(await refused('{')).toBe(
      `must be one entity of FollowTheMoney as JSON, but is not JSON (${broken}:2).`,
    );
    expect(await refused('{"id":"b","schema":"Person","properties":{"name":[{"id":"c"}]}}')).toMatch(
      /^`properties.name` must be a list of texts .*:2\)\.$/,
    );
  });
});

test('what we write, read again into an empty graph, is written the same', async () => {
  graph = await emptyGraph();
  const { paths } = await imported(file, 'ours');
  const { problems } = await loadSources(graph, model, paths);
  expect(problems).toEqual([]);
  const again = new Map(parsed((await exported()).lines).map((entity) => [entity.id, entity]));
  // Their proofs are other, the file in place of our articles, and so are titles, which tell more than FollowTheMoney takes.
  const bare = ({ id, schema, properties }: FtmEntity) => {
    const titles = [...ftmMappings(model).values()].flat().filter((mapping) => mapping.schema === schema);
    const other = [
      'description',
      'proof',
      'sourceUrl',
      'publisher',
      'retrievedAt',
      ...titles.map(({ title }) => title),
    ];
    const same = Object.entries(properties).filter(([name]) => !other.includes(name));
    return {
      id,
      schema,
      properties: Object.fromEntries(same.map(([name, values]) => [name, values.toSorted()])),
    };
  };
  const readable = ours.filter(({ id }) => again.has(id));
  expect(readable.map(bare)).toEqual(readable.map(({ id }) => bare(again.get(id) as FtmEntity)));
  const lost = ours.filter(({ id }) => !again.has(id)).map(({ schema }) => schema);
  expect([...new Set(lost)].sort()).toEqual(['Article']);
  // All that FollowTheMoney can say is there now: from here on, an export restores to the same content.
  const before = await contentHash(graph);
  writeFileSync(file, (await exported()).lines);
  rmSync(join(home, 'ours'), { recursive: true });
  graph = await emptyGraph();
  const restored = await loadSources(graph, model, (await imported(file, 'ours')).paths);
  expect(restored.problems).toEqual([]);
  expect(before.nodes).toBeGreaterThan(500);
  expect(await contentHash(graph)).toEqual(before);
});
