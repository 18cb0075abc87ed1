import { connect, createServer } from 'node:net';

const loopback = '127.0.0.1';

/**
 * The preferred loopback port if it is free, else one from the system. 0 means no preference. `busy` gives whether
 * the preferred one was taken.
 */
export async function findFreePort(preferred: number): Promise<{ port: number; busy: boolean }> {
  if (preferred !== 0 && !(await answers(preferred))) {
    const port = await listenBriefly(preferred);
    if (port !== undefined) return { port, busy: false };
  }
  const port = await listenBriefly(0);
  if (port === undefined) throw new Error(`No port can be opened on ${loopback}.`);
  return { port, busy: preferred !== 0 };
}

/** macOS lets two listen on one port when one of them listens on all addresses, so trying to listen is not enough. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: loopback });
    const finish = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => finish(true)); // a port that swallows connections is not free either
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}

function listenBriefly(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: loopback, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}
