import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawRatios } from './drawRatios.ts';
import { readModel } from '../src/model/readModel.ts';
import { choosePeers } from './measure/choosePeers.ts';
import { type Measured, measureShape, warmUp } from './measure/measureShape.ts';
import { type Running, startPeers } from './measure/startPeers.ts';
import { neo4jGraphqlDirect } from './neo4jGraphql/neo4jGraphql.ts';
import { allPeers } from './peers/allPeers.ts';
import { readOptions } from './readOptions.ts';
import { figuresOf, ratioTable, writeBetweenMarks } from './report.ts';
import { type Shape, shapes } from './shapes.ts';
import { openBenchGraph, sizes } from './store/openBenchGraph.ts';
import { storeDirectEdges } from './store/storeDirectEdges.ts';

/** For how long each peer is asked each shape before anything is measured. */
const warmUpMs = 2_000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const folder = fileURLToPath(new URL('.', import.meta.url));

const options = readOptions(process.argv);
const { size, seconds, rounds, only, writes: percent } = options;

if (!existsSync(`${folder}neo4jGraphql/node_modules`)) {
  say('Installing the peers …');
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: `${folder}neo4jGraphql`,
    stdio: 'inherit',
  });
}

const wanted = shapes.filter(
  ({ name, writes }) => (only?.includes(name) ?? true) && !(writes && percent !== undefined),
);
const asked = allPeers.filter(({ name }) => options.peers?.includes(name) ?? true);
const bench = await openBenchGraph(readModel(), sizes[size], say);
if (asked.includes(neo4jGraphqlDirect)) await storeDirectEdges(bench.graph);
const peers = await startPeers(asked, bench.login);
const measured: Measured[] = [];
/** The peers that answer each shape in time, and which do not. */
const askedBy = new Map<Shape, readonly Running[]>();
const late: string[] = [];
try {
  for (const shape of wanted) {
    const { inTime, late: others } = await choosePeers(peers, shape);
    late.push(...others);
    say(`${shape.name}: the same answers of ${inTime.map(({ name }) => name).join(' | ')}`);
    askedBy.set(shape, inTime);
  }
  if (!options.check) {
    for (const [shape, inTime] of askedBy) await warmUp(inTime, shape, bench.pid, warmUpMs);
    const writes =
      percent === undefined ? undefined : { every: Math.round(100 / percent), write: bench.touch };
    for (const [shape, inTime] of askedBy) {
      say(`${shape.name}: measuring`);
      measured.push(...(await measureShape(inTime, shape, bench.pid, seconds, rounds, writes)));
    }
    const figures = figuresOf(measured);
    const ratios = [
      ratioTable(measured),
      ...late.map((each) => `\nNot measured, for an answer takes too long: ${each}.`),
    ].join('\n');
    process.stdout.write(`${figures}\n\n${ratios}\n`);
    const command = `npm run bench -- ${process.argv
      .slice(2)
      .filter((word) => word !== '--write')
      .map((word) => (word.includes('|') ? `'${word}'` : word))
      .join(' ')}`;
    if (options.write) {
      if (percent === undefined)
        writeFileSync(
          `${folder}../docs/pictures/performance-${size}.svg`,
          drawRatios(
            measured,
            `CPU a request against ours, size ${size}: right of the line Entente is cheaper`,
          ),
        );
      const name = percent === undefined ? size : `${size} with writes`;
      const ran = `\`${command}\`, ${new Date().toISOString().slice(0, 10)}:`;
      writeBetweenMarks(`${folder}results.md`, name, `${ran}\n\n${figures}`);
      writeBetweenMarks(`${folder}../docs/performance.md`, name, `${ran}\n\n${ratios}`);
    }
  }
} finally {
  for (const peer of peers) peer.stop();
  await bench.stop();
}
