import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import { findFreePort } from '../../src/embedded/neo4j/findFreePort.ts';
import { storageVersion } from '../../src/ingest/storage.ts';
import { hashKey } from '../../src/server/auth/apiKeys.ts';
import { describeWith } from '../support/describeWith.ts';
import { closeGraph, folder, loadedGraph, testGraph } from '../support/loadedGraph.ts';
import { type TestRedis, startRedis } from '../support/startRedis.ts';
import { until } from '../support/until.ts';
import { type Copy, startCopy } from './startCopy.ts';

const key = 'a'.repeat(43);
const describeCopies = describeWith('redis-server', 'haproxy');

/** An answer as the test needs it: its status, data, and the bookmark that it carries. */
async function ask(url: string, query: string, bookmark: string | null = null) {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${key}`,
    ...(bookmark !== null && { 'entente-bookmark': bookmark }),
  };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const text = await response.text();
  const { data } = (text.startsWith('{') ? JSON.parse(text) : {}) as { data?: any };
  return { status: response.status, data, bookmark: response.headers.get('entente-bookmark') };
}

const review = (id: string, value: string, reason: string): string =>
  `mutation { reviewClaim(id: "${id}", review: ${value}, reason: "${reason}") { review } }`;
const readReview = (id: string): string => `{ node(id: "${id}") { ... on Claim { review } } }`;

/** Follows what is decided about a claim with graphql-sse's own client, which connects again where a stream breaks. */
function follow(url: string, claim: string) {
  const counts = { connected: 0, told: 0 };
  const headers = { authorization: `Bearer ${key}` };
  const client = createClient({ url: `${url}/stream`, headers, retryAttempts: 100, retry: () => sleep(200) });
  const query = 'subscription ($about: ID) { changes(about: $about) { changes { id } } }';
  const end = client.subscribe(
    { query, variables: { about: claim } },
    { next: () => void (counts.told += 1), error: () => undefined, complete: () => undefined },
    { connected: () => void (counts.connected += 1) },
  );
  return { counts, end };
}

/** What the proxy lets pass without a word, in milliseconds; a stream lives longer by its pings. */
const idleMs = 15_000;

describeCopies('Two copies behind HAProxy, as docs/running.md says,', () => {
  const work = mkdtempSync(join(tmpdir(), 'entente-copies-'));
  const ports: number[] = [];
  const settings: Record<string, string> = {};
  let redis: TestRedis;
  let proxy: ReturnType<typeof spawn>;
  let copies: Copy[] = [];
  let claims: string[] = [];
  let front = '';

  beforeAll(async () => {
    const graph = await loadedGraph();
    const rows = await graph.read('MATCH (c:Claim) RETURN c.id AS id ORDER BY id LIMIT 5');
    claims = rows.map((row) => row.get('id') as string);
    redis = await startRedis();
    while (ports.length < 3) ports.push((await findFreePort(0)).port);
    writeFileSync(join(work, 'keys'), `ben editor ${hashKey(key)}\n`);
    Object.assign(settings, {
      API_KEYS_FILE: join(work, 'keys'),
      ENTENTE_HOME: join(work, 'home'),
      // An answer that is kept for a minute shows whether a bookmark is heeded.
      ENTENTE_CACHE_MS: '60000',
      RATE_LIMIT: '1000000',
      REDIS_URL: redis.url,
      TRUST_PROXY: 'true',
    });
    const guide = readFileSync(folder('docs/running.md'), 'utf8');
    const [, written = ''] = /```haproxy\n([\s\S]*?)```/.exec(guide) ?? [];
    const [front_, one, two] = ports.map(String);
    const config = written
      .replace(':4000', `:${front_}`)
      .replace(':4001', `:${one}`)
      .replace(':4002', `:${two}`);
    writeFileSync(join(work, 'haproxy.cfg'), config);
    front = `http://127.0.0.1:${front_}/graphql`;
    copies = await Promise.all(ports.slice(1).map((port) => startCopy(port, settings)));
    proxy = spawn('haproxy', ['-db', '-f', join(work, 'haproxy.cfg')], { stdio: 'ignore' });
    await until(() =>
      ask(front, '{ __typename }').then(
        ({ status }) => status === 200,
        () => false,
      ),
    );
  }, 200_000);

  afterAll(async () => {
    proxy.kill();
    await Promise.all(copies.map((copy) => copy.end('SIGKILL')));
    await redis.stop();
    rmSync(work, { recursive: true, force: true });
    await closeGraph();
  });

  test('a client that passes its bookmark on reads its own writes from either copy', async () => {
    const [claim = ''] = claims;
    const [one, two] = copies.map(({ url }) => url) as [string, string];
    const before = (await ask(two, readReview(claim))).data.node.review;
    const { bookmark } = await ask(one, review(claim, 'REJECTED', 'to be read'));
    expect(bookmark).not.toBeNull();
    expect((await ask(two, readReview(claim))).data.node.review).toBe(before);
    expect((await ask(two, readReview(claim), bookmark)).data.node.review).toBe('REJECTED');
    expect((await ask(two, readReview(claim), 'FB:nonsense')).status).toBe(400);
  });

  test('neither a killed copy nor a rolling update with a migration loses a request, and streams through the proxy resume', async () => {
    const [followed = ''] = claims;
    const begun = performance.now();
    const streams: ReturnType<typeof follow>[] = [];
    while (streams.length < copies.length) {
      const stream = follow(front, followed);
      streams.push(stream);
      await until(() => stream.counts.connected === 1);
    }
    for (const { url } of copies)
      expect(await (await fetch(url.replace('/graphql', '/metrics'))).text()).toMatch(
        /^entente_subscriptions_open 1$/m,
      );
    /** Decides about what is followed, and waits until both streams have told it while they stay open. */
    const tellAll = async (value: string): Promise<void> => {
      for (const { counts } of streams) counts.told = 0;
      expect((await ask(front, review(followed, value, 'to be told'))).status).toBe(200);
      await until(() => streams.every(({ counts }) => counts.told > 0));
    };
    const connections = (): number[] => streams.map(({ counts: { connected } }) => connected).sort();
    await tellAll('ACCEPTED');
    const counts = { writes: 0, reads: 0, refused: 0, stale: 0 };
    const acknowledged: string[] = [];
    let isOver = false;
    const client = async (claim: string, name: number): Promise<void> => {
      for (let round = 0; !isOver; round += 1) {
        const [value, reason] = [round % 2 ? 'ACCEPTED' : 'REJECTED', `copies ${name}/${round}`];
        const written = await ask(front, review(claim, value, reason));
        const read = await ask(front, readReview(claim), written.bookmark);
        counts.writes += 1;
        counts.reads += 1;
        for (const { status } of [written, read]) if (status !== 200) counts.refused += 1;
        if (written.status === 200) acknowledged.push(reason);
        if (read.status === 200 && read.data?.node.review !== value) counts.stale += 1;
      }
    };
    const load = Promise.all(claims.slice(1, 3).map(client));
    const more = async (): Promise<void> => {
      const { length } = acknowledged;
      await until(() => acknowledged.length > length + 4);
    };
    const restart = async (place: number, signal: NodeJS.Signals): Promise<void> => {
      await copies[place]!.end(signal);
      await more();
      copies[place] = await startCopy(ports[place + 1]!, settings);
      await more();
    };
    await more();
    await restart(0, 'SIGKILL');
    await until(() => connections().join() === '1,2' && performance.now() - begun > idleMs + 1_000);
    await tellAll('REJECTED');
    expect(connections()).toEqual([1, 2]);
    // As if the second copy were of a version with one more migration: it migrates while the first one serves.
    const graph = await testGraph();
    await graph.write((run) => run("MATCH (s:Storage {id: 'storage'}) SET s.version = s.version - 1"));
    await restart(1, 'SIGTERM');
    isOver = true;
    await load;
    await until(() => connections().join() === '2,3');
    await tellAll('ACCEPTED');
    for (const { end } of streams) end();
    const [storage] = await graph.read("MATCH (s:Storage {id: 'storage'}) RETURN s.version AS version");
    expect(storage?.get('version')).toBe(storageVersion());
    const rows = await graph.read(
      "MATCH (d:Decision) WHERE d.why STARTS WITH 'copies ' RETURN collect(DISTINCT d.why) AS stored",
    );
    const stored = new Set(rows[0]?.get('stored') as string[]);
    const lost = acknowledged.filter((reason) => !stored.has(reason)).length;
    process.stdout.write(`Two copies: ${JSON.stringify({ ...counts, lost })}\n`);
    expect({ ...counts, lost }).toEqual({ ...counts, refused: 0, stale: 0, lost: 0 });
    expect(copies.flatMap(({ log }) => log).filter((line) => line.includes('RATES_NOT_SHARED'))).toEqual([]);
  }, 120_000);
});
