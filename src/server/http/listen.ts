import { type RequestListener, type Server, createServer } from 'node:http';
import { limits } from '../limits/limits.ts';

/** A listening server. `stop` refuses new connections and resolves once open requests are answered, in 10 s at most. */
export interface Listening {
  port: number;
  stop(): Promise<void>;
}

function stopGently(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => {
      server.closeIdleConnections();
    }, limits.idleSweepMs);
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

/** The time-outs of connections, in milliseconds. */
type Timeouts = Record<'headersMs' | 'requestMs' | 'connectionCheckMs' | 'keepAliveMs' | 'idleMs', number>;

/** Serves HTTP on a host and port; port 0 takes any free one. Rejects when the port is taken. */
export async function listen(
  listener: RequestListener,
  host: string,
  port: number,
  { headersMs, requestMs, connectionCheckMs, keepAliveMs, idleMs }: Timeouts = limits,
): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: connectionCheckMs,
      keepAliveTimeout: keepAliveMs,
      maxHeaderSize: limits.headerBytes,
    },
    (request, response) => {
      // While the server stops, a kept-alive connection must not bring another request.
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
