import {
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
  createServer,
} from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { ExpectedError } from '../../errors.ts';
import { limits } from '../limits/limits.ts';

/** A listening server. `stop` refuses new connections and resolves once open requests are answered, in 10 s at most. */
export interface Listening {
  port: number;
  stop(): Promise<void>;
}

/** Connections that have asked something, and how many of their answers are not yet wholly sent. */
type Unsent = Map<Socket, number>;

/**
 * Closes connections as they are answered, until none is left. Not by `closeIdleConnections`, nor by the `close` of an HTTP
 * server, which calls it: to Node a connection is idle once its answer is ended, though not yet sent, and it would be cut off.
 */
function stopGently(server: Server, unsent: Unsent): Promise<void> {
  const closeAnswered = (): void => {
    for (const [socket, answers] of unsent) if (answers === 0) socket.destroy();
  };
  return new Promise((resolve) => {
    const sweep = setInterval(closeAnswered, limits.idleSweepMs);
    const end = setTimeout(() => {
      server.closeAllConnections();
    }, limits.finishMs);
    NetServer.prototype.close.call(server, () => {
      clearInterval(sweep);
      clearTimeout(end);
      resolve();
    });
    closeAnswered();
  });
}

/** Counts an answer as unsent until the last byte of it has gone out, or its connection is gone. */
function countUnsent(unsent: Unsent, { socket }: IncomingMessage, response: ServerResponse): void {
  if (!unsent.has(socket)) socket.once('close', () => unsent.delete(socket));
  unsent.set(socket, (unsent.get(socket) ?? 0) + 1);
  response.once('close', () => {
    const answers = unsent.get(socket);
    if (answers !== undefined) unsent.set(socket, answers - 1);
  });
}

/** The time-outs of connections, in milliseconds. */
type Timeouts = Record<'headersMs' | 'requestMs' | 'connectionCheckMs' | 'keepAliveMs' | 'idleMs', number>;

/** Why the system lets nobody listen at an address, by its code, and what to do. */
const refusals: Partial<Record<string, string>> = {
  EADDRINUSE: 'is taken, perhaps by another Entente. End what listens there, or choose another with PORT',
  EACCES: 'may not be opened by this user. Choose one of 1024 or more with PORT',
  EADDRNOTAVAIL: 'is no address of this machine. Choose another with HOST, such as 127.0.0.1',
  ENOTFOUND: 'is no address of this machine. Choose another with HOST, such as 127.0.0.1',
};

function asRefusal(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const why = refusals[error.code ?? ''];
  return why === undefined
    ? error
    : new ExpectedError('CONFIG_INVALID', `${host}:${String(port)} ${why}.`, { cause: error });
}

/** Serves HTTP on a host and port; port 0 takes any free one. Rejects with CONFIG_INVALID where that cannot be opened. */
export async function listen(
  listener: RequestListener,
  host: string,
  port: number,
  { headersMs, requestMs, connectionCheckMs, keepAliveMs, idleMs }: Timeouts = limits,
): Promise<Listening> {
  const unsent: Unsent = new Map();
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
      countUnsent(unsent, request, response);
      listener(request, response);
    },
  );
  server.setTimeout(idleMs);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(asRefusal(error, host, port));
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () => stopGently(server, unsent),
  };
}
