import { openGraph } from '../../src/graph/openGraph.ts';
import { readModel } from '../../src/server/readModel.ts';
import { startServer } from '../../src/server/startServer.ts';
import type { Peer } from './peer.ts';

const serveWith =
  (settings: { cacheMs?: number }): Peer['serve'] =>
  async (login) => {
    const graph = openGraph(login);
    const service = await startServer(graph, readModel(), { host: '127.0.0.1', port: 0, ...settings });
    return {
      url: new URL(service.url).origin,
      async stop() {
        await service.stop();
        await graph.close();
      },
    };
  };

/** This project, as `npm start` serves it. */
export const entente: Peer = {
  name: 'entente',
  serve: serveWith({}),
  ask: ({ operation, variables }, sample) => ({
    path: '/graphql',
    body: JSON.stringify({ query: operation, variables: variables(sample) }),
  }),
  read: (_shape, data) => data,
};

/** This project with `ENTENTE_CACHE_MS=10`. */
export const ententeKept: Peer = { ...entente, name: 'entente, kept', serve: serveWith({ cacheMs: 10 }) };
