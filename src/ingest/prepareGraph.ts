import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExpectedError } from '../errors.ts';
import type { Model } from '../model/buildModel.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { setupGraph } from '../neo4j/setupGraph.ts';
import { settle } from './settleGraph.ts';
import { migrations, rulesVersion, storageVersion } from './storage.ts';

interface Stored {
  version: number;
  rules: number;
}

type Report = (line: string) => void;

const askAgainMs = 500;
const reportEveryMs = 2_000;
/** The lock expires after a minute; renew it three times as often. */
const keepLockMs = 20_000;

/** Facts or entities settled per transaction. */
const portion = 500;

async function readStored(graph: Graph): Promise<Stored> {
  const [row] = await graph.read(statement('internal/storage.of.graph'));
  const { version, rules } = (row?.toObject() ?? {}) as Partial<Record<keyof Stored, number | null>>;
  return { version: version ?? 0, rules: rules ?? 0 };
}

async function isEmpty(graph: Graph): Promise<boolean> {
  const [row] = await graph.read(statement('internal/is.empty'));
  return row?.get('isEmpty') === true;
}

function refuseNewer({ version, rules }: Stored): void {
  if (version <= storageVersion() && rules <= rulesVersion) return;
  throw new ExpectedError(
    'STORAGE_NEWER',
    `The graph must be stored as version ${String(storageVersion())}, rules ${String(rulesVersion)}, or older, but is of version ${String(version)}, rules ${String(rules)}: a newer Entente wrote it. Update Entente, or open another graph: NEO4J_URI, or a copy of the data from before.`,
  );
}

const isCurrent = ({ version, rules }: Stored): boolean =>
  version === storageVersion() && rules === rulesVersion;

/** Runs work while no other process migrates the graph; waits for one that does. */
async function withLock(
  graph: Graph,
  report: Report,
  work: (stored: Stored) => Promise<void>,
): Promise<void> {
  const owner = randomUUID();
  const lock = async (): Promise<Stored | undefined> => {
    const [row] = await graph.write((run) => run(statement('write/lock.storage'), { owner }));
    return row?.toObject() as Stored | undefined;
  };
  let stored = await lock();
  if (!stored) report('Another process brings the graph up to date: waiting for it …');
  for (; !stored; stored = await lock()) await sleep(askAgainMs);
  const kept = setInterval(() => void lock().catch(() => undefined), keepLockMs);
  try {
    await work(stored);
  } finally {
    clearInterval(kept);
    await graph.write((run) => run(statement('write/unlock.storage'), { owner }));
  }
}

const record = (graph: Graph, properties: Partial<Stored>): Promise<unknown> =>
  graph.write((run) => run(statement('write/record.storage'), { properties }));

/** Settles every fact and entity again from what is stored, a portion per transaction. */
async function settleAll(graph: Graph, model: Model, report: Report): Promise<void> {
  let done = 0;
  let reported = performance.now();
  for (const kind of ['entities', 'facts'] as const) {
    for (let after = ''; ;) {
      const rows = await graph.read(statement(`internal/ids.of.${kind}`), { after, limit: portion });
      const ids = rows.map((row) => row.get('id') as string);
      const last = ids.at(-1);
      if (last === undefined) break;
      await graph.write((run) => settle(run, model, [{ facts: [], entities: [], [kind]: ids }]));
      after = last;
      done += ids.length;
      if (performance.now() - reported < reportEveryMs) continue;
      reported = performance.now();
      report(`${String(done)} entities and facts settled by the rules of this version …`);
    }
  }
}

/**
 * Prepares a graph for this version: constraints and indexes, pending migrations in order and, when the rules
 * changed, settling everything again. Each runs once, in one process at a time, forward only. `readModel` is called
 * only to settle; `backUp` runs before the first migration of a graph that holds data. Throws STORAGE_NEWER for a graph
 * written by a newer version.
 */
export async function prepareGraph(
  graph: Graph,
  readModel: () => Model,
  report: Report,
  backUp: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  await setupGraph(graph, report);
  const before = await readStored(graph);
  refuseNewer(before);
  if (isCurrent(before)) return;
  await withLock(graph, report, async (stored) => {
    refuseNewer(stored);
    if (stored.version < storageVersion()) await backUp();
    const isNew = await isEmpty(graph);
    for (const { number, name, text } of migrations()) {
      if (number <= stored.version) continue;
      // A new graph needs no migrations, so do not mention them.
      if (!isNew) report(`Migration ${name} …`);
      await graph.alter(text);
      await record(graph, { version: number });
    }
    if (stored.rules === rulesVersion) return;
    await settleAll(graph, readModel(), report);
    await record(graph, { rules: rulesVersion });
  });
}
