import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { openNeo4j } from '../src/embedded/neo4j/openNeo4j.ts';
import { readRunning } from '../src/embedded/neo4j/runningState.ts';
import { pathsOf } from '../src/embedded/neo4j/startOwned.ts';
import { readModel } from '../src/model/readModel.ts';
import { openGraph } from '../src/neo4j/openGraph.ts';
import { setupGraph } from '../src/neo4j/setupGraph.ts';
import { makeReadings } from './generate/makeReadings.ts';
import { cpuMs } from './measure/processTimes.ts';
import { emptyStore, loadInGroups } from './store/loadInGroups.ts';

// What some indexes cost: loading with and without them, turn by turn, and filling them afterwards. Counted is Neo4j's CPU time,
// which other work on the machine does not change.
// node --import tsx bench/indexes.ts --facts 1500 --rounds 3 --without Claim_recordedAt,Decision_at

/** What the service needs to tell clients what changed. */
const ofChanges = [
  'Article_recordedAt',
  'Claim_recordedAt',
  'Decision_at',
  'Version_heldUntil',
  'Withdrawn_withdrawnAt',
];

const { values } = parseArgs({
  options: {
    facts: { type: 'string', default: '1500' },
    rounds: { type: 'string', default: '3' },
    without: { type: 'string', default: ofChanges.join(',') },
  },
});
const facts = Number(values.facts);
const names = values.without.split(',');
const model = readModel();
const home = await mkdtemp(join(tmpdir(), 'entente-indexes-'));
const config = { ...readConfig({}), homes: { ...readConfig({}).homes, data: home, state: home } };
const neo4j = await openNeo4j(config, {
  preferredPort: 0,
  report: (line) => void process.stderr.write(`${line}\n`),
});
const pid = Number((await readRunning(pathsOf(config).state))?.java.pid);
const graph = openGraph(neo4j);

/** Seconds of CPU that Neo4j spends on work. */
async function spentOn(work: () => Promise<unknown>): Promise<number> {
  const begun = cpuMs(pid);
  await work();
  return (cpuMs(pid) - begun) / 1000;
}

const load = (): Promise<number> => spentOn(() => loadInGroups(graph, model, makeReadings(facts), 20));
const print = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  await setupGraph(graph);
  const known = await graph.read('SHOW INDEXES YIELD name RETURN collect(name) AS names');
  const unknown = names.find((name) => !(known[0]?.get('names') as string[]).includes(name));
  if (unknown !== undefined) throw new Error(`There is no index ${unknown}.`);
  await load(); // the first warms Java
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    await emptyStore(graph);
    const withAll = await load();
    await emptyStore(graph);
    for (const name of names) await graph.alter(`DROP INDEX ${name}`);
    const without = await load();
    const filled = await spentOn(() => setupGraph(graph));
    print(
      `round ${String(round)}: ${withAll.toFixed(1)} s of CPU to load with all, ${without.toFixed(1)} s without ${String(names.length)}, which were then filled in ${filled.toFixed(1)} s`,
    );
  }
} finally {
  await graph.close();
  await neo4j.stop();
  await rm(home, { recursive: true, force: true });
}
