import { type DocumentNode, print } from 'graphql';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import type { Model } from '../../src/model/buildModel.ts';
import { type ServerSettings, startServer } from '../../src/server/startServer.ts';
import { model as ownModel } from './loadedGraph.ts';

/** An answer as it comes over HTTP. */
export interface Answer {
  status: number;
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
  extensions?: { hints?: string[] };
}

/** A test's own service, on any free port. */
export interface TestService {
  url: string;
  /** The link that makes a browser an editor, where the settings offer one. */
  signInUrl: string | undefined;
  /** Sends one query. */
  ask(query: string | DocumentNode, variables?: Record<string, unknown>): Promise<Answer>;
  stop(): Promise<void>;
}

/** Serves a graph over HTTP for the length of a test file, by the project's own model or another. */
export async function startTestService(
  graph: Graph,
  model: Model = ownModel,
  settings: Partial<ServerSettings> = {},
): Promise<TestService> {
  const service = await startServer(graph, model, { host: '127.0.0.1', port: 0, ...settings });
  return {
    url: service.url,
    signInUrl: service.signInUrl,
    async ask(query, variables = {}) {
      const response = await fetch(service.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: typeof query === 'string' ? query : print(query), variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
    },
    stop: () => service.stop(),
  };
}
