import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import { limits } from '../limits/limits.ts';

/** Why a stream ends without having told everything: clients take it for a broken connection and connect again. */
const goodbye = ': The service ends this stream. Subscribe again.\n\n';

const isOpen = (response: ServerResponse): boolean => !response.destroyed && !response.writableEnded;

/**
 * Writes results as server-sent events, as clients of graphql-sse read them in its “distinct connections mode”
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md). Takes no result before the client has read the one
 * before, so that who is slow fills no memory; who reads nothing at all is disconnected after `limits.idleMs`. Ends with
 * “complete” after the last result, and without where the signal aborts.
 */
export async function writeEvents(
  response: ServerResponse,
  results: AsyncIterable<FormattedExecutionResult>,
  signal: AbortSignal,
): Promise<void> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // nginx holds answers back otherwise: https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering
    'x-accel-buffering': 'no',
  });
  response.write(':\n\n');
  const ping = setInterval(() => {
    // What waits to be read shows that the stream lives; on top of it a ping would hide that nobody reads.
    if (isOpen(response) && !response.writableNeedDrain) response.write(':\n\n');
  }, limits.streamPingMs);
  try {
    for await (const result of results) {
      if (signal.aborted) break;
      const isRead = response.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`);
      if (!isRead) await once(response, 'drain', { signal });
    }
    if (isOpen(response)) response.write(signal.aborted ? goodbye : 'event: complete\ndata: \n\n');
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    clearInterval(ping);
    if (isOpen(response)) response.end();
  }
}
