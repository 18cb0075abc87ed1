import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Shape } from '../shapes.ts';
import { cpuMs, memoryMb } from './processTimes.ts';
import { send } from './send.ts';
import type { Running } from './startPeers.ts';
import { median, quantile, sum } from './statistics.ts';

/** What one slice of time showed. CPU times are in milliseconds a request. */
interface Slice {
  latencies: number[];
  /** Requests that were refused or timed out. */
  failed: number;
  perSecond: number;
  nodeCpu: number;
  neo4jCpu: number;
  bytes: number;
}

/** What all slices of one peer and shape showed, medians over the rounds. */
export interface Measured {
  shape: string;
  peer: string;
  /** Latencies of one client in milliseconds. */
  p50: number;
  p99: number;
  /** Requests a second at 16 clients. */
  throughput: number;
  nodeCpu: number;
  neo4jCpu: number;
  /** CPU of both processes together, round by round, for the spread of ratios. */
  rounds: readonly number[];
  throughputs: readonly number[];
  bytes: number;
  memory: number;
  failed: number;
}

const clients = 16;

/** Writes by another client, one after a given number of requests. */
export interface Writes {
  every: number;
  write(): Promise<unknown>;
}

/** Who is refused waits before asking again, in milliseconds; else refusals alone would fill the machine. */
const refusedMs = 200;

async function runSlice(
  peer: Running,
  shape: Shape,
  neo4jPid: number,
  parallel: number,
  ms: number,
  writes?: Writes,
): Promise<Slice> {
  const latencies: number[] = [];
  let bytes = 0;
  let failed = 0;
  let sample = 0;
  const [node, neo4j, start] = [cpuMs(peer.pid), cpuMs(neo4jPid), performance.now()];
  const client = async (): Promise<void> => {
    do {
      const asked = peer.ask(shape, (sample += 1));
      if (!asked) return;
      if (writes && sample % writes.every === 0) await writes.write();
      const sent = performance.now();
      try {
        const { length } = await send(peer.url, asked);
        bytes += length;
        latencies.push(performance.now() - sent);
      } catch (cause) {
        if ((failed += 1) === 1)
          process.stderr.write(`${peer.name}, ${shape.name}: ${(cause as Error).message}\n`);
        await sleep(refusedMs);
      }
    } while (performance.now() - start < ms);
  };
  await Promise.all(Array.from({ length: parallel }, client));
  const requests = latencies.length;
  return {
    latencies,
    failed,
    perSecond: (requests * 1000) / (performance.now() - start),
    nodeCpu: (cpuMs(peer.pid) - node) / requests,
    neo4jCpu: (cpuMs(neo4jPid) - neo4j) / requests,
    bytes: bytes / requests,
  };
}

/** Asks a shape of every peer for a while, so that neither Java nor Node is cold when the first is measured. */
export async function warmUp(
  peers: readonly Running[],
  shape: Shape,
  neo4jPid: number,
  ms: number,
): Promise<void> {
  for (const peer of peers) await runSlice(peer, shape, neo4jPid, 4, ms);
}

/**
 * Measures one shape on all peers, turn by turn (A B C, B C A …), so that whatever else the machine does
 * falls on all alike. `seconds` is for one peer, over all rounds.
 */
export async function measureShape(
  peers: readonly Running[],
  shape: Shape,
  neo4jPid: number,
  seconds: number,
  rounds: number,
  writes?: Writes,
): Promise<Measured[]> {
  const asked = peers.filter((peer) => peer.ask(shape, 0));
  const slices = new Map(asked.map(({ name }) => [name, { single: [] as Slice[], crowd: [] as Slice[] }]));
  const sliceMs = (seconds * 1000) / rounds / 2;
  for (const peer of asked) await runSlice(peer, shape, neo4jPid, 2, Math.min(1_500, sliceMs));
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % asked.length;
    for (const peer of [...asked.slice(turn), ...asked.slice(0, turn)]) {
      const found = slices.get(peer.name);
      found?.single.push(await runSlice(peer, shape, neo4jPid, 1, sliceMs, writes));
      found?.crowd.push(await runSlice(peer, shape, neo4jPid, clients, sliceMs, writes));
    }
  }
  return asked.map((peer) => {
    const { single, crowd } = slices.get(peer.name) ?? { single: [], crowd: [] };
    const latencies = single.flatMap((slice) => slice.latencies);
    return {
      shape: shape.name,
      peer: peer.name,
      p50: median(latencies),
      p99: quantile(latencies, 0.99),
      throughput: median(crowd.map(({ perSecond }) => perSecond)),
      nodeCpu: median(crowd.map(({ nodeCpu }) => nodeCpu)),
      neo4jCpu: median(crowd.map(({ neo4jCpu }) => neo4jCpu)),
      rounds: crowd.map(({ nodeCpu, neo4jCpu }) => nodeCpu + neo4jCpu),
      throughputs: crowd.map(({ perSecond }) => perSecond),
      bytes: sum(crowd.map(({ bytes }) => bytes)) / crowd.length,
      memory: memoryMb(peer.pid),
      failed: sum([...single, ...crowd].map(({ failed }) => failed)),
    };
  });
}
