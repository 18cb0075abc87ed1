import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { toNeo4j } from '../../src/neo4j/toNeo4j.ts';
import { plainVariables, shapes } from '../shapes.ts';
import { type Peer, listen, readBody } from './peer.ts';
import { rawStatements } from './rawStatements.ts';

/** The practical limit: one hand-written statement a question on bare node:http, and JSON.stringify. */
export const raw: Peer = {
  name: 'raw',
  async serve(login) {
    const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.username, login.password), {
      disableLosslessIntegers: true,
      fetchSize: 2_000,
    });
    const writing = new Set(shapes.filter(({ writes }) => writes).map(({ name }) => name));
    const answer = async (name: string, body: string): Promise<string> => {
      const defaultAccessMode = writing.has(name) ? neo4j.session.WRITE : neo4j.session.READ;
      const session = driver.session({ database: login.database, defaultAccessMode });
      try {
        const parameters = toNeo4j(JSON.parse(body)) as Record<string, unknown>;
        const { records } = await session.run(rawStatements[name] ?? '', parameters);
        return JSON.stringify({ data: records[0]?.get('value') as unknown });
      } finally {
        await session.close();
      }
    };
    const server = createServer((request, response) => {
      readBody(request)
        .then((body) => answer(request.url?.slice(1) ?? '', body))
        .then(
          (text) => response.setHeader('content-type', 'application/json').end(text),
          (error: unknown) => response.writeHead(500).end(String(error)),
        );
    });
    const { url, stop } = await listen(server);
    return {
      url,
      async stop() {
        await stop();
        await driver.close();
      },
    };
  },
  ask: (shape, sample) => ({ path: `/${shape.name}`, body: JSON.stringify(plainVariables(shape, sample)) }),
  read: (_shape, data) => data,
};
