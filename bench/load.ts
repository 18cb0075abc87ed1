import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { openNeo4j } from '../src/embedded/neo4j/openNeo4j.ts';
import { pathsOf } from '../src/embedded/neo4j/startOwned.ts';
import { openGraph } from '../src/neo4j/openGraph.ts';
import { setupGraph } from '../src/neo4j/setupGraph.ts';
import { readModel } from '../src/model/readModel.ts';
import { makeReadings } from './generate/makeReadings.ts';
import { emptyStore, loadInGroups } from './store/loadInGroups.ts';
import { storeBulk } from './store/storeBulk.ts';
import { loadCsvSettings, writeTables } from './store/storeLoadCsv.ts';

/** Articles that the loader takes into one transaction here; one by one is what `entente load` does. */
const groupSizes = [1, 20];

const { values } = parseArgs({
  options: { facts: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '2' } },
});
const facts = Number(values.facts);
const model = readModel();
const home = await mkdtemp(join(tmpdir(), 'entente-load-'));
const config = { ...readConfig({}), homes: { ...readConfig({}).homes, data: home, state: home } };
const neo4j = await openNeo4j(config, {
  preferredPort: 0,
  settings: loadCsvSettings,
  report: (line) => void process.stderr.write(`${line}\n`),
});
const graph = openGraph(neo4j);

const imports = join(pathsOf(config).home, 'import');
const loadTables = await writeTables(model, () => makeReadings(facts), imports);

const ways: [string, () => Promise<unknown>][] = [
  ['plain CREATE', () => storeBulk(graph, model, () => makeReadings(facts))],
  ['LOAD CSV, of tables that are there', () => loadTables(graph)],
  ...groupSizes.map((size): [string, () => Promise<void>] => [
    `loader, ${String(size)} articles a transaction`,
    () => loadInGroups(graph, model, makeReadings(facts), size),
  ]),
];
try {
  await setupGraph(graph);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, work] of ways) {
      await emptyStore(graph);
      const begun = performance.now();
      await work();
      const seconds = (performance.now() - begun) / 1000;
      const [row] = await graph.read(
        'MATCH (n) RETURN count(n) AS nodes, COUNT { ()-->() } AS relationships',
      );
      const { nodes, relationships } = row?.toObject() as Record<string, number>;
      const rate = (Number(nodes) + Number(relationships)) / seconds;
      process.stdout.write(
        `${name}: ${seconds.toFixed(1)} s, ${rate.toFixed(0)} nodes and relationships a second (${String(nodes)} and ${String(relationships)})\n`,
      );
    }
  }
} finally {
  await graph.close();
  await neo4j.stop();
  await rm(home, { recursive: true, force: true });
}
