import type { Server } from 'node:http';
import type { Neo4jLogin } from '../../src/config.ts';
import type { Shape } from '../shapes.ts';

/** A request as a client sends it. */
export interface Asked {
  path: string;
  body: string;
  authorization?: string;
}

/** A peer that serves. */
export interface Serving {
  url: string;
  stop(): Promise<void>;
}

/** One way of answering the shapes over the same Neo4j and data. */
export interface Peer {
  name: string;
  serve(login: Neo4jLogin): Promise<Serving>;
  /** What a client sends for a shape; null where the peer has no way to answer it. */
  ask(shape: Shape, sample: number): Asked | null;
  /** The answer's data in our form. */
  read(shape: Shape, data: Record<string, unknown>): Record<string, unknown>;
}

/** Listens on any free port of this machine. */
export function listen(server: Server): Promise<Serving> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({
        url: `http://127.0.0.1:${String(port)}`,
        stop: () =>
          new Promise((done) => {
            server.close(() => {
              done();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** The whole body of a request. */
export async function readBody(request: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
