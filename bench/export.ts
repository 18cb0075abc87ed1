import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Neo4jLogin, childEnvironment } from '../src/config.ts';
import { readModel } from '../src/model/readModel.ts';
import { peakMemoryMb } from './measure/processTimes.ts';
import { openBenchGraph } from './store/openBenchGraph.ts';

// What it costs to take a whole graph out: for each format the time, and the most memory that the command held.
// node --import tsx bench/export.ts --claims 1000000 --formats graphml,ftm

const all = ['graphml', 'turtle', 'jsonld', 'ftm', 'register', 'csv', 'export'];

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '12000' },
    formats: { type: 'string', default: all.join(',') },
    'neo4j-mb': { type: 'string', default: '2048' },
    'heap-mb': { type: 'string' },
  },
});
const wanted = values.formats.split(',');
const unknown = wanted.find((name) => !all.includes(name));
if (unknown !== undefined) throw new Error(`There is no format ${unknown}, only ${all.join(', ')}.`);

/** The generator repeats four facts of the article before in each that tells twenty. */
const claimsPerFact = 24 / 20;
const pollMs = 200;
const program = fileURLToPath(new URL('../src/cli/bin.js', import.meta.url));

/** Bytes of a file, or of all files below a folder. */
function bytesOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
}

/** Runs the command as its users do, in a process of its own, and gives what it took. */
async function measure(format: string, out: string, login: Neo4jLogin) {
  const { uri, username, password, database } = login;
  const args = format === 'export' ? ['export', '--to', out] : ['convert', format, '--out', out];
  const heap = values['heap-mb'];
  const begun = performance.now();
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: childEnvironment({
      ...(heap !== undefined && { NODE_OPTIONS: `--max-old-space-size=${heap}` }),
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    }),
  });
  let peak = 0;
  const poll = setInterval(() => {
    // A process that has ended is still in the table for a moment, without memory.
    if (child.exitCode === null && child.pid !== undefined) peak = Math.max(peak, peakMemoryMb(child.pid));
  }, pollMs);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(poll);
  if (status !== 0) throw new Error(`entente ${args.join(' ')} ended with ${String(status)}.`);
  return { seconds: (performance.now() - begun) / 1000, peak, bytes: existsSync(out) ? bytesOf(out) : 0 };
}

const claims = Number(values.claims);
const facts = Math.round(claims / claimsPerFact);
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const size = { name: `export-${String(facts)}`, facts, memoryMb: Number(values['neo4j-mb']) };
const { graph, login, stop } = await openBenchGraph(readModel(), size, say);
const work = await mkdtemp(join(tmpdir(), 'entente-exports-'));
try {
  const [row] = await graph.read(
    'MATCH (n) RETURN count(n) AS nodes, COUNT { ()-->() } AS links, COUNT { (:Claim) } AS claims',
    {},
    { timeoutMs: 600_000 },
  );
  const stored = row?.toObject() as Record<'nodes' | 'links' | 'claims', number>;
  process.stdout.write(
    `${String(stored.claims)} claims, ${String(stored.nodes)} nodes, ${String(stored.links)} relationships\n`,
  );
  for (const format of wanted) {
    const out = join(work, format);
    const { seconds, peak, bytes } = await measure(format, out, login);
    const rate = Math.round(stored.claims / seconds);
    process.stdout.write(
      `| ${format} | ${seconds.toFixed(0)} s | ${String(rate)} | ${(bytes / 2 ** 20).toFixed(0)} MB | ${peak.toFixed(0)} MB |\n`,
    );
    await rm(out, { recursive: true, force: true });
  }
} finally {
  await stop();
  await rm(work, { recursive: true, force: true });
}
