import fc from 'fast-check';
import { errorCodes } from '../../../src/errors.ts';
import type { LogEntry } from '../../../src/server/http/writeLog.ts';
import { type Service, startServer } from '../../../src/server/startServer.ts';
import { closeGraph, loadedGraph, model } from '../../support/loadedGraph.ts';
import { randomDocument } from './randomDocument.ts';
import { type Raw, post, send } from './send.ts';

/** How many requests of each kind; a thorough run sets FUZZ_RUNS=2000. */
/** FUZZ_RUNS and FUZZ_SEED look further by hand. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 60);
const seed = Number(process.env.FUZZ_SEED ?? 14);
const logged: LogEntry[] = [];
let service: Service;

beforeAll(async () => {
  const log = (entry: LogEntry): void => void logged.push(entry);
  service = await startServer(await loadedGraph(), model, { host: '127.0.0.1', port: 0, log });
});

afterAll(async () => {
  await service.stop();
  await closeGraph();
});

async function holds(raw: Raw): Promise<void> {
  const { status, json, milliseconds } = await send(service.url, raw);
  const codes = (json?.errors ?? []).map(
    (error: { extensions: { code: string } }) => error.extensions.code,
  ) as string[];
  expect({ status, codes, logged, slow: milliseconds > 3_000 }).toEqual({
    status: expect.any(Number),
    codes: codes.filter((code) => code in errorCodes && code !== 'INTERNAL'),
    logged: [],
    slow: false,
  });
  // 401: who decided is told to nobody without a name.
  expect([200, 400, 401, 413, 415, 404, 405, 421]).toContain(status);
}

test('random documents over the schema: no fault, no hang, no undocumented code', async () => {
  await fc.assert(
    fc.asyncProperty(randomDocument(), (query) => holds(post(query))),
    { numRuns, seed, endOnFailure: true },
  );
});

test('random bodies: no fault, no hang, no undocumented code', async () => {
  const json = { 'content-type': 'application/json' };
  const bodies = fc.oneof(
    fc.json({ maxDepth: 6 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .record({
        query: fc.anything(),
        variables: fc.anything(),
        operationName: fc.anything(),
        extensions: fc.anything(),
      })
      .map((value) => {
        try {
          return JSON.stringify(value);
        } catch {
          return '';
        }
      }),
  );
  await fc.assert(
    fc.asyncProperty(bodies, (body) => holds({ body, headers: json })),
    { numRuns, seed, endOnFailure: true },
  );
});
