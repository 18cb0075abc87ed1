import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import neo4j from 'neo4j-driver';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { prepareGraph } from '../../src/ingest/prepareGraph.ts';
import { migrations, rulesVersion, storageVersion } from '../../src/ingest/storage.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import { type Graph, openGraph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, emptyGraph, folder, model } from '../support/loadedGraph.ts';
import { testLogin } from '../support/testLogin.ts';

interface Store {
  nodes: [labels: string[], properties: Record<string, unknown>][];
  links: [from: number, type: string, to: number, properties: Record<string, unknown>][];
}

/** Days and moments were written down part by part. */
function revive(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [name, value];
      const part = value as Record<string, number>;
      const { year = 0, month = 1, day = 1, hour, minute = 0, second = 0, nanosecond = 0 } = part;
      return [
        name,
        hour === undefined
          ? new neo4j.types.Date(year, month, day)
          : new neo4j.types.DateTime(year, month, day, hour, minute, second, nanosecond, 0),
      ];
    }),
  );
}

/** Puts the store that 0.1.0 wrote into an empty database. */
async function restoreOld(): Promise<Graph> {
  const graph = await emptyGraph();
  const path = folder('tests/golden/0.1.0/store.json.gz');
  const { nodes, links } = JSON.parse(gunzipSync(readFileSync(path)).toString()) as Store;
  await graph.write(async (run) => {
    await run('UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties, n.at = row.at', {
      rows: nodes.map(([labels, properties], at) => ({ labels, properties: revive(properties), at })),
    });
    await run(
      'UNWIND $rows AS row MATCH (a {at: row.from}) MATCH (b {at: row.to}) CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties',
      {
        rows: links.map(([from, type, to, properties]) => ({
          from,
          type,
          to,
          properties: revive(properties),
        })),
      },
    );
    await run('MATCH (n) REMOVE n.at');
  });
  return graph;
}

const load = (graph: Graph) => loadSources(graph, model, [folder('data/reference'), folder('data/articles')]);

/** Gives the migrations that were run; on a slow machine there is a line of progress too. */
async function prepare(graph: Graph): Promise<string[]> {
  const lines: string[] = [];
  await prepareGraph(
    graph,
    () => model,
    (line) => lines.push(line),
  );
  return lines.filter((line) => line.startsWith('Migration'));
}

const ran = migrations().map(({ name }) => `Migration ${name} …`);

const current = { id: 'storage', version: storageVersion(), rules: rulesVersion };

async function storageOf(graph: Graph): Promise<unknown> {
  const [row] = await graph.read("MATCH (s:Storage {id: 'storage'}) RETURN properties(s) AS storage");
  return row?.get('storage');
}

afterAll(async () => {
  await emptyGraph();
  await closeGraph();
});

test('a store that 0.1.0 wrote is migrated once, verifies, and says what a fresh load says', async () => {
  const graph = await restoreOld();
  expect(await prepare(graph)).toEqual(ran);
  expect(await prepare(graph)).toEqual([]);
  const [contract] = await graph.read('MATCH (c:Contract) RETURN c.valueExact AS exact');
  expect(contract?.get('exact')).toBe('5000000000');
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
  const { problems } = await load(graph);
  expect(problems).toEqual([]);
  const migrated = await contentHash(graph);
  await emptyGraph();
  await load(graph);
  expect(migrated).toEqual(await contentHash(graph));
});

test('a field that bookkeeping had overwritten says again what its claims say', async () => {
  const graph = await emptyGraph();
  await graph.write((run) =>
    run(
      `UNWIND ['Fact', 'Version'] AS label
         CREATE (n:$(label) {id: 'Deployment:x', type: 'Deployment', since: datetime(), until: CASE label WHEN 'Version' THEN datetime() END})
         CREATE (n)-[:DETAILS]->(:Detail {id: label, field: 'since', value: '2022-03'})
         CREATE (:$(label) {id: 'Contract:x', type: 'Contract', since: datetime(), until: CASE label WHEN 'Version' THEN datetime() END})
         MERGE (:Storage {id: 'storage', version: 6, rules: $rules})`,
      { rules: rulesVersion },
    ),
  );
  expect(await prepare(graph)).toEqual(ran.slice(6));
  const rows = await graph.read(
    `MATCH (n:Fact|Version)
     RETURN n.type AS type, n.since AS since, n.heldSince IS NOT NULL AS begun, n.heldUntil IS NOT NULL = n:Version AS ended`,
  );
  expect(
    rows.map((row) => row.toObject()).toSorted((a, b) => String(b.type).localeCompare(String(a.type))),
  ).toEqual(
    ['Deployment', 'Deployment', 'Contract', 'Contract'].map((type) => ({
      type,
      since: type === 'Deployment' ? '2022-03' : null,
      begun: true,
      ended: true,
    })),
  );
});

test('of two that open an old store at once one migrates it; the other waits', async () => {
  const graph = await restoreOld();
  const other = openGraph(testLogin());
  try {
    const lines = await Promise.all([prepare(graph), prepare(other)]);
    expect(lines.flat().filter((line) => ran.includes(line))).toEqual(ran);
    expect(await storageOf(graph)).toEqual(current);
  } finally {
    await other.close();
  }
});

test('when the rules have changed everything is settled anew, and no source is left as it was', async () => {
  const graph = await emptyGraph();
  await load(graph);
  await prepare(graph);
  const expected = await contentHash(graph);
  // As if other rules had made other titles and names, and other bytes had been read.
  await graph.write(async (run) => {
    await run("MATCH (f:Fact) SET f.title = 'old', f.hash = 'old'");
    await run("MATCH (e:Entity) SET e.name = 'old'");
    await run("MATCH (s:Storage {id: 'storage'}) SET s.rules = $rules", { rules: rulesVersion - 1 });
  });
  expect(await prepare(graph)).toEqual([]);
  expect(await contentHash(graph)).toEqual(expected);
});

test('a graph that a newer version wrote is refused with what to do, and left as it is', async () => {
  const graph = await emptyGraph();
  for (const newer of [
    { version: storageVersion() + 1, rules: rulesVersion },
    { version: 1, rules: rulesVersion + 1 },
  ]) {
    await graph.write((run) => run("MERGE (s:Storage {id: 'storage'}) SET s += $newer", { newer }));
    await expect(prepare(graph)).rejects.toMatchObject({
      code: 'STORAGE_NEWER',
      message: expect.stringMatching(/must be .* but is .* Update Entente/) as string,
    });
  }
});

test('a lock that nobody keeps any more is taken over, and a new graph announces no migrations', async () => {
  const graph = await emptyGraph();
  await graph.write((run) =>
    run("CREATE (:Storage {id: 'storage', owner: 'gone', lockedUntil: datetime() - duration('PT1S')})"),
  );
  expect(await prepare(graph)).toEqual([]);
  expect(await storageOf(graph)).toEqual(current);
});
