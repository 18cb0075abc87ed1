import type { IncomingMessage, ServerResponse } from 'node:http';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { ExpectedError } from '../../errors.ts';
import type { VersionedCache } from '../../neo4j/versionedCache.ts';
import type { Authenticate } from '../auth/authenticate.ts';

/** Counts what is asked, and tells it to Prometheus. */
export interface RequestCounts {
  /** To be called when a question comes; it is counted when its answer ends. */
  count(response: ServerResponse): void;
  /** The counts in the text format of Prometheus. Throws UNAUTHENTICATED to anonymous callers of other machines. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** In seconds, around what is promised: half a second is slow, four are the most of a statement, eight of an answer. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8];

/** Starts counting for one service. `cache` is asked when the counts are, and absent where nothing is kept. */
export function countRequests(
  authenticate: Authenticate,
  isPrivate: boolean,
  cache?: Pick<VersionedCache<unknown>, 'counts'>,
): RequestCounts {
  const registry = new Registry();
  const registers = [registry];
  const answered = new Counter({
    name: 'entente_answers_total',
    help: 'Answers of /graphql by HTTP status.',
    labelNames: ['status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'entente_answer_seconds',
    help: 'Seconds from a question to the end of its answer.',
    buckets,
    registers,
  });
  const open = new Gauge({ name: 'entente_questions_open', help: 'Questions not answered yet.', registers });
  const gauge = (name: string, help: string, value: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  gauge('entente_memory_bytes', 'Memory that the process holds.', () => process.memoryUsage().rss);
  if (cache) {
    gauge('entente_kept_hits', 'Answers that were kept, since the start.', () => cache.counts.hits);
    gauge('entente_kept_misses', 'Answers that were not, since the start.', () => cache.counts.misses);
    gauge('entente_kept_bytes', 'Bytes of the answers that are kept now.', () => cache.counts.bytes);
  }
  return {
    count(response) {
      open.inc();
      const end = seconds.startTimer();
      response.once('close', () => {
        open.dec();
        end();
        answered.inc({ status: response.statusCode });
      });
    },
    async answer(request, response) {
      const caller = await authenticate(request.headers.authorization);
      if (!caller && !isPrivate)
        throw new ExpectedError('UNAUTHENTICATED', 'The counts need an API key or a token.');
      const text = await registry.metrics();
      response
        .writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' })
        .end(text);
    },
  };
}
