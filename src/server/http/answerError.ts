import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '../../errors.ts';
import { statusOf } from './publicCodes.ts';

/** Answers with JSON. */
export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(`${JSON.stringify(value)}\n`);
}

/** Answers with one error, in GraphQL's form whatever was asked, and with the status of its code. */
export function answerError(response: ServerResponse, code: ErrorCode, message: string): void {
  if (response.headersSent || response.destroyed) return;
  const status = statusOf(code);
  if (status === 503 && !response.hasHeader('retry-after')) response.setHeader('retry-after', '1');
  if (status === 401) response.setHeader('www-authenticate', 'Bearer');
  answerJson(response, status, { errors: [{ message, extensions: { code } }] });
}
