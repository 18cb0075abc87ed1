import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawRatios } from './drawRatios.ts';
import { readModel } from '../src/server/readModel.ts';
import { findDifference } from './measure/compareAnswers.ts';
import { type Measured, measureShape, warmUp } from './measure/measureShape.ts';
import { startPeers } from './measure/startPeers.ts';
import { neo4jGraphqlDirect } from './neo4jGraphql/neo4jGraphql.ts';
import { allPeers } from './peers/allPeers.ts';
import { tablesOf, writeBetweenMarks } from './report.ts';
import { shapes } from './shapes.ts';
import { openBenchGraph, sizes } from './store/openBenchGraph.ts';
import { storeDirectEdges } from './store/storeDirectEdges.ts';

/** For how long each peer is asked each shape before anything is measured. */
const warmUpMs = 2_000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const folder = fileURLToPath(new URL('.', import.meta.url));

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    seconds: { type: 'string', default: '12' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    peers: { type: 'string' },
    writes: { type: 'string' },
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

const percent = values.writes === undefined ? null : Number(values.writes);
if (percent !== null && !(percent > 0 && percent <= 50))
  throw new Error(`--writes must be a percentage from 0 to 50, but is "${String(values.writes)}".`);

const wanted = shapes.filter(
  ({ name, writes }) =>
    (!values.only || values.only.split(',').includes(name)) && !(writes && percent !== null),
);
const asked = allPeers.filter(({ name }) => !values.peers || values.peers.split('|').includes(name));
const bench = await openBenchGraph(readModel(), size, say);
if (asked.includes(neo4jGraphqlDirect)) await storeDirectEdges(bench.graph);
const peers = await startPeers(asked, bench.login);
const measured: Measured[] = [];
try {
  for (const shape of wanted) {
    for (const sample of [1, 2, 3, 4, 5]) {
      const difference = await findDifference(peers, shape, sample);
      if (difference) throw new Error(difference);
    }
    say(`${shape.name}: the same answers`);
  }
  if (!values.check) {
    await warmUp(peers, wanted, bench.pid, warmUpMs);
    const writes = percent === null ? undefined : { every: Math.round(100 / percent), write: bench.touch };
    for (const shape of wanted) {
      say(`${shape.name}: measuring`);
      const [seconds, rounds] = [Number(values.seconds), Number(values.rounds)];
      measured.push(...(await measureShape(peers, shape, bench.pid, seconds, rounds, writes)));
    }
    const tables = tablesOf(measured);
    process.stdout.write(`${tables}\n`);
    const command = `npm run bench -- ${process.argv
      .slice(2)
      .filter((word) => word !== '--write')
      .map((word) => (word.includes('|') ? `'${word}'` : word))
      .join(' ')}`;
    if (values.write) {
      if (percent === null)
        writeFileSync(
          `${folder}../docs/pictures/performance-${size}.svg`,
          drawRatios(
            measured,
            `CPU a request against ours, size ${size}: right of the line Entente is cheaper`,
          ),
        );
      writeBetweenMarks(
        `${folder}../docs/performance.md`,
        percent === null ? size : `${size} with writes`,
        `\`${command}\`, ${new Date().toISOString().slice(0, 10)}:\n\n${tables}`,
      );
    }
  }
} finally {
  for (const peer of peers) peer.stop();
  await bench.stop();
}
