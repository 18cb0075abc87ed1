import { errorCodes } from '../../../src/errors.ts';
import { type LogEntry } from '../../../src/server/http/writeLog.ts';
import { type Service, startServer } from '../../../src/server/startServer.ts';
import { closeGraph, loadedGraph, model } from '../../support/loadedGraph.ts';
import { documents, inputs, transport } from './corpus.ts';
import { send } from './send.ts';

/** What must never leave: Cypher, paths, stacks, other software's codes. */
const leaks = /Neo4jError|Neo\.|MATCH \(|RETURN |node_modules|\/src\/|\bat \w+ \(|\.cypher/;

let service: Service;
const logged: LogEntry[] = [];

beforeAll(async () => {
  const log = (entry: LogEntry): void => void logged.push(entry);
  service = await startServer(await loadedGraph(), model, { host: '127.0.0.1', port: 0, log });
});

afterAll(async () => {
  await service.stop();
  await closeGraph();
});

test('there are at least sixty hostile requests', () => {
  expect(documents.length + inputs.length + transport.length).toBeGreaterThanOrEqual(60);
});

describe.each([
  ['document', documents],
  ['input', inputs],
  ['transport', transport],
])('hostile %s', (_kind, corpus) => {
  test.each(corpus)('%s: %i %s', async (_name, status, code, raw) => {
    const answer = await send(service.url, raw);
    expect([
      answer.status,
      answer.json?.errors?.[0]?.extensions.code ?? null,
      answer.text.slice(0, 400),
    ]).toEqual([status, code, expect.anything()]);
    expect(answer.headers['content-type']).toMatch(/^application\/(graphql-response\+)?json/);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    expect(answer.text).not.toMatch(leaks);
    for (const error of answer.json.errors ?? [])
      expect(Object.keys(errorCodes)).toContain(error.extensions.code);
    expect((answer.json.errors ?? []).length).toBeLessThanOrEqual(5);
  });
});

test('afterwards the service still answers, and had no fault of its own', async () => {
  const { json } = await send(service.url, { body: '{"query":"{ country(name: \\"India\\") { name } }"}' });
  expect(json).toEqual({ data: { country: { name: 'India' } }, extensions: { cost: 1 } });
  expect(logged).toEqual([]);
});
