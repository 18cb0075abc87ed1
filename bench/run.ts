import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readModel } from '../src/server/readModel.ts';
import { findDifference } from './measure/compareAnswers.ts';
import { type Measured, measureShape } from './measure/measureShape.ts';
import { startPeers } from './measure/startPeers.ts';
import { entente, ententeKept } from './peers/entente.ts';
import { neo4jGraphql } from './neo4jGraphql/neo4jGraphql.ts';
import { plainResolvers } from './peers/plainResolvers.ts';
import { raw } from './peers/raw.ts';
import { tablesOf, writeBetweenMarks } from './report.ts';
import { shapes } from './shapes.ts';
import { openBenchGraph, sizes } from './store/openBenchGraph.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const folder = fileURLToPath(new URL('.', import.meta.url));

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    seconds: { type: 'string', default: '12' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    peers: { type: 'string' },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

if (!(values.size in sizes))
  throw new Error(`--size must be one of ${Object.keys(sizes).join(', ')}, but is "${values.size}".`);
const size = values.size as keyof typeof sizes;
if (!existsSync(`${folder}neo4jGraphql/node_modules`)) {
  say('Installing the peers …');
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: `${folder}neo4jGraphql`,
    stdio: 'inherit',
  });
}

const wanted = shapes.filter(({ name }) => !values.only || values.only.split(',').includes(name));
const asked = [entente, ententeKept, raw, plainResolvers, neo4jGraphql].filter(
  ({ name }) => !values.peers || values.peers.split('|').includes(name),
);
const bench = await openBenchGraph(readModel(), size, say);
const peers = await startPeers(asked, bench.login);
const measured: Measured[] = [];
try {
  for (const shape of wanted) {
    for (const sample of [1, 2, 3, 4, 5]) {
      const difference = await findDifference(peers, shape, sample);
      if (difference) throw new Error(difference);
    }
    say(`${shape.name}: the same answers`);
    if (values.check) continue;
    measured.push(
      ...(await measureShape(peers, shape, bench.pid, Number(values.seconds), Number(values.rounds))),
    );
  }
  if (!values.check) {
    const tables = tablesOf(measured);
    process.stdout.write(`${tables}\n`);
    const command = `npm run bench -- --size ${size} --seconds ${values.seconds} --rounds ${values.rounds}`;
    if (values.write)
      writeBetweenMarks(
        `${folder}../docs/performance.md`,
        size,
        `\`${command}\`, ${new Date().toISOString().slice(0, 10)}:\n\n${tables}`,
      );
  }
} finally {
  for (const peer of peers) peer.stop();
  await bench.stop();
}
