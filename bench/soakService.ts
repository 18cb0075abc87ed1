import { openGraph } from '../src/neo4j/openGraph.ts';
import { setupGraph } from '../src/neo4j/setupGraph.ts';
import { loadSources } from '../src/ingest/loadSources.ts';
import { readModel } from '../src/model/readModel.ts';
import { startServer } from '../src/server/startServer.ts';
import type { Neo4jLogin } from '../src/config.ts';
import { folder } from '../tests/support/loadedGraph.ts';

// The service of a soak as a process of its own, so that its memory and handles are its alone. Run with --expose-gc.
// Takes {login}, answers {url}; takes 'measure', answers a sample; takes 'stop', and ends.

/** What the service holds, after a collection of garbage: bytes, and open sockets, timers and the like. */
export interface Sample {
  heapBytes: number;
  residentBytes: number;
  handles: number;
}

function measure(): Sample {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  // Sockets come and go with the clients; what must not grow is everything else.
  const handles = process.getActiveResourcesInfo().filter((name) => !name.startsWith('TCP')).length;
  return { heapBytes: heapUsed, residentBytes: rss, handles };
}

async function start(login: Neo4jLogin): Promise<() => Promise<void>> {
  const model = readModel();
  const graph = openGraph(login);
  await setupGraph(graph);
  await loadSources(graph, model, [folder('data/reference'), folder('data/articles')]);
  const service = await startServer(graph, model, { host: '127.0.0.1', port: 0, log: () => undefined });
  process.send?.({ url: service.url });
  return async () => {
    await service.stop();
    await graph.close();
  };
}

let stop = (): Promise<void> => Promise.resolve();
process.on('message', (order: { login: Neo4jLogin } | 'measure' | 'stop') => {
  if (order === 'measure') process.send?.(measure());
  else if (order === 'stop') void stop().then(() => process.exit(0));
  else void start(order.login).then((ending) => (stop = ending));
});
