import { getEventListeners } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { readModel } from '../../../src/model/readModel.ts';
import { withTimeout } from '../../../src/neo4j/withTimeout.ts';
import type { Graph } from '../../../src/neo4j/openGraph.ts';
import { makeContextWith } from '../../../src/server/graphql/serverContext.ts';
import { promiseOf } from '../../support/promiseOf.ts';
import { fakeGraph } from '../http/fakeGraph.ts';

const model = readModel();
const late = () => new Error('late');

/** A request whose reads answer when told to. */
function beginRequest() {
  const answered = promiseOf();
  const read: Graph['read'] = (_text, _parameters, { signal } = {}) => {
    const answer = answered.promise.then(() => []);
    return withTimeout(answer, { timeoutMs: 60_000, late, signal });
  };
  const ending = new AbortController();
  const makeContext = makeContextWith(fakeGraph(read), model, { curate: undefined, audit: () => undefined });
  const { graph } = makeContext({ caller: null, requestId: 'one', signal: ending.signal });
  const listeners = () => getEventListeners(ending.signal, 'abort').length;
  return { graph, listeners, answer: answered.resolve };
}

test('a request with more statements at once than ten causes no warning and leaves no listener', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => void warnings.push(warning);
  process.on('warning', note);
  const { graph, listeners, answer } = beginRequest();
  const numbers = Array.from({ length: 12 }, (_, at) => String(at));
  const reads = numbers.map((each) => graph.read(each));
  const lookUps = numbers.map((each) => graph.readByIds('look up', {}, [each]));
  await nextTurn();
  expect(listeners()).toBeGreaterThan(10);
  answer();
  await Promise.all([...reads, ...lookUps]);
  await nextTurn();
  process.off('warning', note);
  expect([warnings, listeners()]).toEqual([[], 0]);
});
