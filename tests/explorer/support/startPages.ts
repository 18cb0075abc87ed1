import type { Graph } from '../../../src/neo4j/openGraph.ts';
import type { ServerSettings } from '../../../src/server/startServer.ts';
import { closeGraph, loadedGraph, model } from '../../support/loadedGraph.ts';
import { type TestService, startTestService } from '../../support/startTestService.ts';
import { buildPages } from './buildPages.ts';

/** The built pages and the loaded graph behind one address. */
export interface Pages {
  /** `http://127.0.0.1:…`, without a slash at its end. */
  origin: string;
  /** The path of the link that makes a browser an editor, where that is offered. */
  signInPath: string;
  ask: TestService['ask'];
  stop(): Promise<void>;
}

/** Serves the built pages over the loaded graph or another, and keeps answers: every page asks much the same. */
export async function startPages(graph?: Graph, settings: Partial<ServerSettings> = {}): Promise<Pages> {
  buildPages();
  const service = await startTestService(graph ?? (await loadedGraph()), model, {
    cacheMs: 1_000,
    ...settings,
  });
  return {
    origin: new URL(service.url).origin,
    signInPath: service.signInUrl?.replace(/^https?:\/\/[^/]+/, '') ?? '',
    ask: (query, variables) => service.ask(query, variables),
    async stop() {
      await service.stop();
      await closeGraph();
    },
  };
}
