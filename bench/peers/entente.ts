import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../../src/neo4j/openGraph.ts';
import { curateWith } from '../../src/ingest/curateWith.ts';
import { hashKey } from '../../src/server/auth/apiKeys.ts';
import { readModel } from '../../src/model/readModel.ts';
import { startServer } from '../../src/server/startServer.ts';
import type { Peer } from './peer.ts';

/** Known to both processes, for the shape that writes. It opens nothing but a bench on loopback. */
const key = 'entente_bench';

const serveWith =
  (settings: { cacheMs?: number }): Peer['serve'] =>
  async (login) => {
    const graph = openGraph(login);
    const folder = mkdtempSync(join(tmpdir(), 'entente-bench-key-'));
    const apiKeysFile = join(folder, 'keys');
    writeFileSync(apiKeysFile, `bench editor ${hashKey(key)}\n`);
    const model = readModel();
    const curate = curateWith(graph, model);
    const service = await startServer(graph, model, {
      host: '127.0.0.1',
      port: 0,
      apiKeysFile,
      curate,
      // What is logged is made as ever, but a bench's terminal is for its figures.
      log: (entry) => void JSON.stringify(entry),
      ...settings,
    });
    rmSync(folder, { recursive: true });
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
  ask: ({ operation, variables, writes }, sample) => ({
    path: '/graphql',
    body: JSON.stringify({ query: operation, variables: variables(sample) }),
    ...(writes && { authorization: `Bearer ${key}` }),
  }),
  read: (_shape, data) => data,
};

/** This project with `ENTENTE_CACHE_MS=10`. */
export const ententeKept: Peer = { ...entente, name: 'entente, kept', serve: serveWith({ cacheMs: 10 }) };
