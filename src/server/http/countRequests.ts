import type { IncomingMessage, ServerResponse } from 'node:http';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { ExpectedError } from '../../errors.ts';
import type { VersionedCache } from '../../neo4j/versionedCache.ts';

/** Metrics of GraphQL requests, for Prometheus. */
export interface RequestCounts {
  /** Counts a request when its response ends. */
  count(response: ServerResponse): void;
  /** Answers in Prometheus' text format. Throws UNAUTHENTICATED unless the request may read metrics. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** In seconds. Half a second is slow; five and eight are the deadlines of a statement and of an answer. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8];

/** Makes the metrics of one service. `mayRead` authorizes requests for them; `cache` is undefined if the cache is off, `openStreams` counts open streams. */
export function countRequests(
  mayRead: (request: IncomingMessage) => Promise<boolean>,
  cache: Pick<VersionedCache<unknown>, 'counts'> | undefined,
  openStreams: () => number,
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
    help: 'Seconds from a request to the end of its answer.',
    buckets,
    registers,
  });
  const open = new Gauge({ name: 'entente_questions_open', help: 'Requests in flight.', registers });
  const gauge = (name: string, help: string, value: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  gauge('entente_memory_bytes', 'Resident memory of the process.', () => process.memoryUsage().rss);
  gauge('entente_subscriptions_open', 'Open streams of /graphql/stream.', openStreams);
  if (cache) {
    gauge('entente_kept_hits', 'Cache hits since the start.', () => cache.counts.hits);
    gauge('entente_kept_misses', 'Cache misses since the start.', () => cache.counts.misses);
    gauge('entente_kept_bytes', 'Bytes of cached answers.', () => cache.counts.bytes);
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
      if (!(await mayRead(request)))
        throw new ExpectedError('UNAUTHENTICATED', 'The counts need an API key or a token.');
      const text = await registry.metrics();
      response
        .writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' })
        .end(text);
    },
  };
}
