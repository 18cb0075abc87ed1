import type { IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import type { Protection } from '../config.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { sharedVersion } from '../neo4j/sharedVersion.ts';
import { versionedCache } from '../neo4j/versionedCache.ts';
import type { Model } from '../model/buildModel.ts';
import { authenticateWith } from './auth/authenticate.ts';
import { isLoopback, requireAuthUnlessLoopback } from './auth/requireAuthUnlessLoopback.ts';
import { type SignIn, startSignIn } from './auth/signIn.ts';
import { answerBrowser } from './cypher/answerBrowser.ts';
import { answerCypher } from './cypher/answerCypher.ts';
import { admitWith, handleGraphql } from './graphql/admitRequests.ts';
import { type AnswerCache, sizeOfAnswer } from './graphql/answerCache.ts';
import { createApollo } from './graphql/createApollo.ts';
import { type Curate, makeContextWith } from './graphql/serverContext.ts';
import { answerAlive, answerReady } from './http/answerHealth.ts';
import { countRequests } from './http/countRequests.ts';
import { type Routes, handleRequest } from './http/handleRequest.ts';
import { listen } from './http/listen.ts';
import { startRateLimit } from './http/startRateLimit.ts';
import { type Log, writeLog, writeSeldom } from './http/writeLog.ts';
import { readTrustedDocuments } from './graphql/trustedDocuments.ts';
import { handleMcp } from './mcp/handleMcp.ts';
import { handleStreams } from './subscriptions/handleStreams.ts';
import type { AnswerRequest, Tracing } from './tracing/tracing.ts';
import { limits } from './limits/limits.ts';
import { bindModel } from './bindModel.ts';
import { createPages } from './servePages.ts';

/** A running service. */
export interface Service {
  /** The GraphQL endpoint: `http://127.0.0.1:4000/graphql`. */
  url: string;
  /** Opens an editor's session in a browser on this machine; absent where that is off. Holds a secret: show it, never log it. */
  signInUrl?: string;
  /** Refuses new requests and resolves once open ones are answered, in 10 s at most. */
  stop(): Promise<void>;
}

/** Where to listen and for whom. `pages` is a folder, `answerMs` the deadline of an answer, 8 s by default. */
export interface ServerSettings extends Protection {
  host: string;
  port: number;
  pages?: string;
  log?: Log;
  /** Stores what editors change; without it the service only reads. */
  curate?: Curate;
  /** Whether to offer a sign-in link for an editor on this machine; ignored unless the host is loopback. */
  signIn?: boolean;
  answerMs?: number;
  /** Traces of requests and operations; pass `tracing.graph(graph)` too, for those of statements. */
  tracing?: Tracing | undefined;
}

/** The folder that `npm run build` fills. */
const builtPages = fileURLToPath(new URL('../../dist', import.meta.url));

/** Answers are cached only if the settings say for how long. */
function startCache(graph: Graph, { cacheMs }: ServerSettings): AnswerCache | undefined {
  if (cacheMs === undefined) return undefined;
  const cache = versionedCache(sharedVersion(graph.version, cacheMs), sizeOfAnswer);
  return { ...cache, version: () => graph.version().catch(() => null) };
}

/** Authentication and rate limits. `rates` must be stopped. */
async function startAdmission(settings: ServerSettings, isPrivate: boolean, log: Log) {
  const authenticate = authenticateWith(settings);
  const signIn = settings.signIn && isPrivate ? startSignIn() : undefined;
  const perMinute = settings.rateLimit ?? (isPrivate ? 0 : limits.perMinute);
  const rates = await startRateLimit(perMinute, settings.redisUrl, log);
  const admit = admitWith({ ...settings, isPrivate, authenticate, signIn, waitFor: rates.waitFor });
  return { authenticate, signIn, rates, admit };
}

/** Starts the handler of each path. */
async function startRoutes(
  graph: Graph,
  model: Model,
  settings: ServerSettings,
): Promise<{ routes: Routes; signIn: SignIn | undefined; stop(): Promise<void>; endStreams(): void }> {
  const { host, pages = builtPages, introspection = true, trustProxy = false } = settings;
  const { allowedHosts = [], allowedOrigins = [], publicRead = false, tracing } = settings;
  const log = writeSeldom(settings.log ?? writeLog);
  const isPrivate = isLoopback(host);
  const plainApollo = createApollo(model, log, introspection, tracing ? [tracing.plugin] : []);
  await plainApollo.start();
  const apollo = tracing?.apollo(plainApollo) ?? plainApollo;
  const { authenticate, signIn, rates, admit } = await startAdmission(settings, isPrivate, log);
  const makeContext = makeContextWith(graph, model, { curate: settings.curate, audit: log });
  const cache = startCache(graph, settings);
  const cypher = settings.cypher ? answerCypher(graph, model, authenticate, log) : undefined;
  const trusted = readTrustedDocuments(settings.trustedOnly ?? false);
  const shared = publicRead ? (settings.sharedCacheS ?? 0) : null;
  const streams = handleStreams(
    { graph, model, makeContext, trusted, introspection, trustProxy, log },
    admit,
  );
  const mayReadCounts = async ({ headers }: IncomingMessage): Promise<boolean> =>
    (await authenticate(headers.authorization)) !== null || isPrivate;
  const showsSchema = introspection && (isPrivate || publicRead);
  const routes: Routes = {
    graphql: handleGraphql({ apollo, makeContext, cache, version: graph.version, trusted, shared }, admit),
    stream: streams.answer,
    mcp: handleMcp(apollo, makeContext, admit, { schema: model.schema, allowedOrigins, log }),
    cypher: cypher?.answer,
    counts: countRequests(mayReadCounts, cache, streams.count),
    schema: showsSchema ? printSchema(model.schema) : null,
    browser: showsSchema ? answerBrowser(model) : null,
    alive: answerAlive,
    ready: answerReady(graph),
    signIn: signIn?.answer,
    pages: createPages(pages, settings.embedders),
    allowedHosts: [host.toLowerCase(), ...allowedHosts],
    allowedOrigins,
    log,
  };
  const stop = async (): Promise<void> => {
    await plainApollo.stop();
    rates.stop();
    await cypher?.stop();
  };
  return { routes, signIn, stop, endStreams: streams.end };
}

/**
 * Serves GraphQL at `/graphql`, subscriptions at `/graphql/stream`, the Model Context Protocol at `/mcp`, Cypher for admins at
 * `/cypher` if enabled, the explorer at `/`, the playground at `/playground`, `/healthz`, `/readyz` and `/metrics`. Binds the
 * model's fields. Rejects with CONFIG_INVALID if the port cannot be opened, or if anonymous callers on other machines could read by
 * accident.
 */
export async function startServer(graph: Graph, model: Model, settings: ServerSettings): Promise<Service> {
  requireAuthUnlessLoopback(settings);
  bindModel(model);
  const { host, port, tracing } = settings;
  const { routes, signIn, stop: stopRoutes, endStreams } = await startRoutes(graph, model, settings);
  const answerPlainly: AnswerRequest = (request, response) => handleRequest(routes, request, response);
  const answer = tracing?.requests(answerPlainly) ?? answerPlainly;
  const { port: taken, stop } = await listen(
    (request, response) => void answer(request, response),
    host,
    port,
  );
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${String(taken)}`;
  return {
    url: `${origin}/graphql`,
    ...(signIn && { signInUrl: `${origin}${signIn.path()}` }),
    async stop() {
      endStreams();
      await stop();
      await stopRoutes();
    },
  };
}
