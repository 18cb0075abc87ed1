import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import { limits } from '../limits/limits.ts';

/** Why a stream ends early: clients take it for a broken connection and reconnect. */
const goodbye = ': The service ends this stream. Subscribe again.\n\n';

const isOpen = (response: ServerResponse): boolean => !response.destroyed && !response.writableEnded;

/**
 * Writes results as server-sent events, as clients of graphql-sse read them in its “distinct connections mode”
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md). Pulls no result before the client has read the previous
 * one, so that slow clients take no memory; a client that reads nothing is disconnected after `limits.idleMs`. Ends with
 * “complete” after the last result, and without it if the signal aborts.
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
    // While data waits to be read, a ping is not needed, and would hide that the client does not read.
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
