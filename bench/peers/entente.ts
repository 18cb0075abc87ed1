import { openGraph } from '../../src/graph/openGraph.ts';
import { readModel } from '../../src/server/readModel.ts';
import { startServer } from '../../src/server/startServer.ts';
import type { Peer } from './peer.ts';

/** This project, as `npm start` serves it. */
export const entente: Peer = {
  name: 'entente',
  async serve(login) {
    const graph = openGraph(login);
    const service = await startServer(graph, readModel(), { host: '127.0.0.1', port: 0 });
    return {
      url: new URL(service.url).origin,
      async stop() {
        await service.stop();
        await graph.close();
      },
    };
  },
  ask: ({ operation, variables }, sample) => ({
    path: '/graphql',
    body: JSON.stringify({ query: operation, variables: variables(sample) }),
  }),
  read: (_shape, data) => data,
};
