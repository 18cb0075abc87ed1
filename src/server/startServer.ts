import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import type { Graph } from '../graph/openGraph.ts';
import { readStatements } from '../graph/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { type RequestContext, startRequest } from './requestContext.ts';

/** A service that answers. */
export interface Service {
  /** Where GraphQL is asked: `http://127.0.0.1:4000/graphql`. */
  url: string;
  stop(): Promise<void>;
}

/** Bodies larger than this are refused. */
const bodyBytes = 256 * 1024;

function createApollo(model: Model): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: model.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    plugins: [
      {
        requestDidStart: () =>
          Promise.resolve({
            willSendResponse({ contextValue, response }) {
              if (contextValue.hints.size > 0 && response.body.kind === 'single') {
                response.body.singleResult.extensions = {
                  ...response.body.singleResult.extensions,
                  hints: [...contextValue.hints],
                };
              }
              return Promise.resolve();
            },
          }),
      },
    ],
  });
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyBytes) return undefined;
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  try {
    return text === '' ? {} : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

async function answerGraphql(
  apollo: ApolloServer<RequestContext>,
  makeContext: () => RequestContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const { search } = new URL(request.url ?? '/', 'http://local');
  const result = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers,
      search,
      body: request.method === 'POST' ? await readBody(request) : undefined,
    },
    context: () => Promise.resolve(makeContext()),
  });
  response.statusCode = result.status ?? 200;
  for (const [name, value] of result.headers) response.setHeader(name, value);
  if (result.body.kind === 'complete') {
    response.end(result.body.string);
    return;
  }
  for await (const chunk of result.body.asyncIterator) response.write(chunk);
  response.end();
}

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

/** Serves GraphQL at `/graphql`. Takes an open graph and a bound model; rejects when the port is taken. */
export async function startServer(
  graph: Graph,
  model: Model,
  { host, port }: { host: string; port: number },
): Promise<Service> {
  const statements = readStatements('read');
  const apollo = createApollo(model);
  await apollo.start();
  const makeContext = (): RequestContext => startRequest({ graph, model, statements });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    if (pathname !== '/graphql') {
      response.statusCode = 404;
      response.end();
      return;
    }
    answerGraphql(apollo, makeContext, request, response).catch(() => {
      response.statusCode = 500;
      response.end();
    });
  });
  const taken = await listen(server, port, host);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${String(taken)}/graphql`,
    async stop() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
      });
      await apollo.stop();
    },
  };
}
