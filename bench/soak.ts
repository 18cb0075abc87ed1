import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type OwnDatabase, ownDatabase } from '../tests/support/ownDatabase.ts';
import { folder } from '../tests/support/loadedGraph.ts';
import type { Sample } from './soakService.ts';

// npm run soak -- --minutes 20 --rate 250 --connections 1000
// Mixed questions at a set rate over many open connections, while the database is hung and killed in turns.

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    rate: { type: 'string', default: '250' },
    connections: { type: 'string', default: '1000' },
  },
});
const [minutes, rate, connections] = [values.minutes, values.rate, values.connections].map(Number) as [
  number,
  number,
  number,
];

const warmUpMs = 20_000;

/** Saved operations with their samples: small and large, as people ask them. */
const questions = [
  'firstQuery',
  'contractsOver',
  'membersOf',
  'whatAlipovSays',
  'explainPath',
  'whoSoldWhatToIndia',
].map((name) => {
  const read = (ending: string): string => readFileSync(folder(`operations/${name}.${ending}`), 'utf8');
  return JSON.stringify({ query: read('graphql'), variables: JSON.parse(read('json')) as unknown });
});

/** Answers by status, and how long they took in milliseconds. */
const answers = new Map<string, number[]>();
const agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'fifo' });

function ask(url: string, body: string): void {
  const begun = performance.now();
  const note = (status: string): void => {
    const times = answers.get(status) ?? [];
    answers.set(status, times);
    times.push(performance.now() - begun);
  };
  const sent = request(
    url,
    { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
    (response) => {
      response.resume();
      response.on('end', () => note(String(response.statusCode)));
    },
  );
  sent.on('error', (error) => note((error as NodeJS.ErrnoException).code ?? 'error'));
  sent.end(body);
}

/** Opens all connections at once, so that later requests find them open. */
async function openConnections(url: string): Promise<void> {
  for (let count = 0; count < connections; count += 1) {
    ask(url, '{"query":"{ __typename }"}');
    if (count % 50 === 49) await sleep(20);
  }
  await sleep(1_000);
  answers.clear();
}

/** Asks at the set rate until the end. Late ticks are made up for, so that a slow service is not asked less. */
async function askAtRate(url: string, untilMs: number): Promise<void> {
  const begun = performance.now();
  for (let asked = 0; performance.now() < untilMs; await sleep(10)) {
    const due = ((performance.now() - begun) / 1000) * rate;
    for (; asked < due; asked += 1) ask(url, questions[asked % questions.length] ?? '');
  }
}

/** Hangs the database for three seconds or kills it, in turns, a few times in the run. */
async function injectFaults(database: OwnDatabase, untilMs: number): Promise<string[]> {
  const faults: string[] = [];
  const pauseMs = Math.max(12_000, (minutes * 60_000) / 6);
  for (let turn = 0; performance.now() + pauseMs + 15_000 < untilMs; turn += 1) {
    await sleep(pauseMs);
    if (turn % 2 === 0) {
      await database.hang();
      await sleep(3_000);
      database.wake();
    } else {
      database.kill();
      await database.restart();
    }
    faults.push(turn % 2 === 0 ? 'hung 3 s' : 'killed');
  }
  return faults;
}

const quantile = (times: readonly number[], share: number): number =>
  Math.round([...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0);

const database = await ownDatabase();
const child = fork(fileURLToPath(new URL('soakService.ts', import.meta.url)), {
  execArgv: ['--expose-gc', '--import', 'tsx'],
});
try {
  child.send({ login: database.login });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  const measure = async (): Promise<Sample> => {
    child.send('measure');
    return ((await once(child, 'message')) as [Sample])[0];
  };
  await openConnections(url);
  // Java compiles what it runs often, and Neo4j plans what is new: what is measured is a service that has begun.
  await askAtRate(url, performance.now() + warmUpMs);
  answers.clear();
  const untilMs = performance.now() + minutes * 60_000;
  const samples: Sample[] = [];
  const watching = (async () => {
    for (; performance.now() < untilMs; await sleep(Math.max(2_000, minutes * 1_000)))
      samples.push(await measure());
  })();
  const [faults] = await Promise.all([injectFaults(database, untilMs), askAtRate(url, untilMs), watching]);
  await sleep(5_000);
  samples.push(await measure());

  const warm = samples.slice(Math.ceil(samples.length / 4));
  const third = Math.ceil(warm.length / 3);
  const mean = (part: readonly Sample[], key: keyof Sample): number =>
    part.reduce((sum, sample) => sum + sample[key], 0) / part.length;
  const growth = (key: keyof Sample): number =>
    mean(warm.slice(-third), key) - mean(warm.slice(0, third), key);
  const megabytes = (bytes: number): number => Math.round(bytes / 1e5) / 10;
  const table = [...answers].map(([status, times]) => ({
    status,
    count: times.length,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    worstMs: quantile(times, 1),
  }));
  const result = {
    minutes,
    rate,
    connections,
    faults,
    answers: table,
    heapMegabytes: megabytes(mean(warm.slice(-third), 'heapBytes')),
    heapGrowthMegabytes: megabytes(growth('heapBytes')),
    residentMegabytes: megabytes(mean(warm.slice(-third), 'residentBytes')),
    handlesGrowth: Math.round(growth('handles')),
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  const p99Ms = table.find(({ status }) => status === '200')?.p99Ms ?? Infinity;
  const isUndocumented = table.some(({ status }) => !['200', '503'].includes(status));
  const problems = [
    ...(p99Ms > 2_000 ? [`p99 of what was admitted is ${p99Ms} ms, over 2,000`] : []),
    ...(isUndocumented ? ['something else than 200 and 503 came back'] : []),
    ...(result.heapGrowthMegabytes > 15
      ? [`the heap grew by ${result.heapGrowthMegabytes} MB after warm-up`]
      : []),
    ...(result.handlesGrowth > 20 ? [`${result.handlesGrowth} handles stayed open`] : []),
  ];
  for (const problem of problems) process.stderr.write(`soak: ${problem}.\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  agent.destroy();
  if (child.connected) {
    child.send('stop');
    await once(child, 'exit');
  }
  await database.stop();
}
