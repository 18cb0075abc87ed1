import type { Graph } from '../../../src/neo4j/openGraph.ts';
import { readByIds } from '../../../src/neo4j/readByIds.ts';

/** A graph whose reads do what a test says, so that slowness and faults can be had at will. */
export const fakeGraph = (read: Graph['read']): Graph => ({
  read,
  readByIds: readByIds(read),
  scan: () => Promise.reject(new Error('A fake graph is not scanned.')),
  write: () => Promise.reject(new Error('A fake graph is not written.')),
  alter: () => Promise.resolve(),
  version: () => Promise.resolve(''),
  close: () => Promise.resolve(),
});

/** A read that takes its time, and ends early when it is aborted. `onAbort` hears of that, `onBegin` of its beginning. */
export const slowRead =
  (
    milliseconds: number,
    onAbort: () => void = () => undefined,
    onBegin: () => void = () => undefined,
  ): Graph['read'] =>
  (_text, _parameters, { signal } = {}) =>
    new Promise((resolve, reject) => {
      onBegin();
      const timer = setTimeout(() => resolve([]), milliseconds);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        onAbort();
        reject(new Error('aborted'));
      });
    });
