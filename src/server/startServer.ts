import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import type { Protection } from '../config.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { sharedVersion } from '../neo4j/sharedVersion.ts';
import { versionedCache } from '../neo4j/versionedCache.ts';
import type { Model } from '../model/buildModel.ts';
import { authenticateWith } from './auth/authenticate.ts';
import { isLoopback } from './auth/isLoopback.ts';
import { requireAuthUnlessLoopback } from './auth/requireAuthUnlessLoopback.ts';
import { startSignIn } from './auth/signIn.ts';
import { createApollo } from './createApollo.ts';
import { type AnswerCache, sizeOfAnswer } from './http/answerGraphql.ts';
import { answerAlive, answerReady } from './http/answerHealth.ts';
import { countRequests } from './http/countRequests.ts';
import { admitRequests } from './http/admitRequests.ts';
import { handleRequest } from './http/handleRequest.ts';
import { listen } from './http/listen.ts';
import { type Log, writeLog, writeSeldom } from './http/writeLog.ts';
import type { Curate } from './mutations/change.ts';
import { bindModel } from './bindModel.ts';
import { makeContextWith } from './makeContext.ts';
import { createPages } from './servePages.ts';

/** A service that answers. */
export interface Service {
  /** Where GraphQL is asked: `http://127.0.0.1:4000/graphql`. */
  url: string;
  /** Where a browser on this machine becomes an editor; absent where nobody signs in so. Holds a secret: show it, never log it. */
  signInUrl?: string;
  /** Takes no new requests, answers those that were made, and then resolves: in 10 s at most. */
  stop(): Promise<void>;
}

/** Where to listen and who may ask. `pages` is a folder, `log` takes what happens, `answerMs` bounds an answer, 8 s by default. */
export interface ServerSettings extends Protection {
  host: string;
  port: number;
  pages?: string;
  log?: Log;
  /** Stores what editors change; without it the service only reads. */
  curate?: Curate;
  /** Whether a browser on this machine may become an editor by a link; only where the service listens on loopback. */
  signIn?: boolean;
  answerMs?: number;
}

/** The folder that `npm run build` fills. */
const builtPages = fileURLToPath(new URL('../../dist', import.meta.url));

/** Answers are kept only when the settings say for how long one may be old. */
function startCache(graph: Graph, { cacheMs }: ServerSettings): AnswerCache | undefined {
  if (cacheMs === undefined) return undefined;
  const cache = versionedCache(sharedVersion(graph.version, cacheMs), sizeOfAnswer);
  return { ...cache, version: () => graph.version().catch(() => null) };
}

/**
 * Serves GraphQL at `/graphql`, the explorer at `/`, the playground at `/playground`, `/healthz`, `/readyz` and `/metrics`.
 * Takes an open graph and a model, whose fields it binds. Rejects with CONFIG_INVALID when anonymous callers of other machines could read by accident, and when the
 * port is taken.
 */
export async function startServer(graph: Graph, model: Model, settings: ServerSettings): Promise<Service> {
  requireAuthUnlessLoopback(settings);
  const { host, port, pages = builtPages, introspection = true } = settings;
  const { allowedHosts = [], allowedOrigins = [] } = settings;
  const log = writeSeldom(settings.log ?? writeLog);
  bindModel(model);
  const apollo = createApollo(model, log, introspection);
  await apollo.start();
  const makeContext = makeContextWith(graph, model, { curate: settings.curate, audit: log });
  const isPrivate = isLoopback(host);
  const signIn = settings.signIn && isPrivate ? startSignIn() : undefined;
  const cache = startCache(graph, settings);
  const authenticate = authenticateWith(settings);
  const routes = {
    graphql: admitRequests(apollo, makeContext, { ...settings, isPrivate, authenticate, signIn }, cache),
    counts: countRequests(authenticate, isPrivate, cache),
    schema: introspection && (isPrivate || settings.publicRead) ? printSchema(model.schema) : null,
    alive: answerAlive,
    ready: answerReady(graph),
    signIn,
    pages: createPages(pages),
    allowedHosts: [host.toLowerCase(), ...allowedHosts],
    allowedOrigins,
    log,
  };
  const { port: taken, stop } = await listen(
    (request, response) => void handleRequest(routes, request, response),
    host,
    port,
  );
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${String(taken)}`;
  return {
    url: `${origin}/graphql`,
    ...(signIn && { signInUrl: `${origin}${signIn.path()}` }),
    async stop() {
      await stop();
      await apollo.stop();
    },
  };
}
