import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HTTPGraphQLResponse } from '@apollo/server';
import { coalesce } from '../../neo4j/coalesce.ts';
import type { VersionedCache } from '../../neo4j/versionedCache.ts';
import { limits } from '../limits/limits.ts';

/**
 * Answers cached across requests; see `docs/decisions/007-versioned-cache.md`. `version` reads the store's current
 * version; null when it cannot be read.
 */
export type AnswerCache = VersionedCache<HTTPGraphQLResponse> & { version(): Promise<string | null> };

/** The size of a cacheable answer, one that is complete and without errors, in bytes; null for any other. */
export function sizeOfAnswer({ status = 200, body }: HTTPGraphQLResponse): number | null {
  const isGood = status === 200 && body.kind === 'complete' && !body.string.startsWith('{"errors"');
  return isGood ? body.string.length * 2 : null;
}

/** Whether a client insists on an uncached answer. */
export const demandsFresh = ({ headers }: IncomingMessage): boolean =>
  /no-cache|no-store/.test(headers['cache-control'] ?? '');

/** The ETag of the answer to a request at one version of the store: https://www.rfc-editor.org/rfc/rfc9110#name-etag */
export const tagOf = (key: string, version: string): string =>
  `"${createHash('sha256').update(`${version}\n${key}`).digest('base64url').slice(0, 22)}"`;

/** Whether the client already has the answer with this ETag. */
export const hasCurrent = ({ headers }: IncomingMessage, tag: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === tag);

/**
 * Lets clients cache the answer to a GET, provided they revalidate it by its ETag, and, if `sharedSeconds` is not null, shared
 * caches such as a CDN, which may serve it for that many seconds without revalidation.
 */
export function setTag(response: ServerResponse, tag: string, sharedSeconds: number | null): void {
  response.setHeader('etag', tag);
  response.setHeader(
    'cache-control',
    sharedSeconds === null ? 'private, no-cache' : `public, max-age=0, s-maxage=${String(sharedSeconds)}`,
  );
  response.appendHeader('vary', 'accept, authorization');
}

/** Runs a request, or shares the run of another one with the same key. */
export type SingleFlight = (
  key: string,
  run: () => Promise<HTTPGraphQLResponse>,
) => Promise<HTTPGraphQLResponse>;

/**
 * Identical requests that arrive while one of them is being answered share the next run, which starts after all of them
 * arrived: a crowd costs one run, and no answer is older than its request. An answer with errors is never shared, since
 * it contains its request's id.
 */
export const singleFlight = (): SingleFlight =>
  coalesce<() => Promise<HTTPGraphQLResponse>, HTTPGraphQLResponse>(
    ([first, ...others]) => {
      if (!first) return [];
      const answer = first();
      const shared = others.map((run) =>
        answer.then((each) => (sizeOfAnswer(each) === null ? run() : each), run),
      );
      return [answer, ...shared];
    },
    { atOnce: 1, waitMs: limits.sharedAnswerMs, workMs: Infinity },
  );
