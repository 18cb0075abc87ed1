import { type RequestListener, type Server, createServer } from 'node:http';
import { limits } from '../limits/limits.ts';

/** In milliseconds. Bare servers let a dripping body live for minutes: node looks for late ones every 30 s by default. */
const timeouts = {
  headersMs: 10_000,
  requestMs: 15_000,
  checkMs: 1_000,
  keepAliveMs: 30_000,
  idleMs: 35_000,
};

/** A listening server. `stop` takes no new connections and resolves when what was asked is answered, in 10 s at most. */
export interface Listening {
  port: number;
  stop(): Promise<void>;
}

function stopGently(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => {
      server.closeIdleConnections();
    }, 50);
    const end = setTimeout(() => {
      server.closeAllConnections();
    }, limits.finishMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(end);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Serves HTTP on a host and port, 0 for any free one. Rejects when the port is taken. */
export async function listen(
  listener: RequestListener,
  host: string,
  port: number,
  { headersMs, requestMs, checkMs, keepAliveMs, idleMs } = timeouts,
): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: checkMs,
      keepAliveTimeout: keepAliveMs,
      maxHeaderSize: 16_384,
    },
    (request, response) => {
      // Once it stops listening, a kept connection must not bring yet another request.
      if (!server.listening) response.setHeader('connection', 'close');
      listener(request, response);
    },
  );
  server.setTimeout(idleMs);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () => stopGently(server),
  };
}
