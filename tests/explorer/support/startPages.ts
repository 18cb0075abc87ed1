import { type Server, createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPages } from '../../../src/server/servePages.ts';
import { closeGraph, loadedGraph } from '../../support/loadedGraph.ts';
import { type TestService, startTestService } from '../../support/startTestService.ts';
import { buildPages } from './buildPages.ts';

/** The built pages and the loaded graph behind one address. */
export interface Pages {
  /** `http://127.0.0.1:…`, without a slash at its end. */
  origin: string;
  ask: TestService['ask'];
  stop(): Promise<void>;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });

/** Serves the pages and hands `/graphql` on to a service over the loaded graph. */
export async function startPages(): Promise<Pages> {
  const answerPage = createPages(buildPages());
  const service = await startTestService(await loadedGraph());
  const server = createServer((request, response) => {
    if (answerPage(request, response)) return;
    const { url = '/', method = 'GET', headers } = request;
    const onwards = ask(new URL(url, service.url), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onwards.on('error', () => response.destroy());
    request.pipe(onwards);
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    ask: (query, variables) => service.ask(query, variables),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await service.stop();
      await closeGraph();
    },
  };
}
