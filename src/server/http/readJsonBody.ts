import type { IncomingMessage } from 'node:http';
import { ExpectedError } from '../../errors.ts';
import { limits } from '../limits/limits.ts';

const tooLarge = (request: IncomingMessage, mostBytes: number): ExpectedError => {
  // Read on and discard, so that the client gets to read the answer; the request's time-out ends it.
  request.resume();
  return new ExpectedError(
    'BODY_TOO_LARGE',
    `A body may have ${String(mostBytes)} bytes. Send less, or in several requests.`,
  );
};

function readAll(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= mostBytes) return;
      request.off('data', take);
      reject(tooLarge(request, mostBytes));
    };
    request.on('data', take);
    request.once('end', () => {
      resolve(Buffer.concat(chunks));
    });
    request.once('error', reject);
    request.once('close', () => {
      if (!request.complete)
        reject(new ExpectedError('BAD_REQUEST', 'The connection ended before the body did.'));
    });
  });
}

/** Refuses anything but uncompressed JSON in UTF-8. */
function checkHeaders({ headers }: IncomingMessage): void {
  const type = headers['content-type'] ?? '';
  if (!/^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i.test(type) || headers['content-encoding']) {
    throw new ExpectedError(
      'UNSUPPORTED_MEDIA_TYPE',
      'A body must be JSON in UTF-8 without compression: send `content-type: application/json`.',
    );
  }
}

/** A body as text and as the JSON object in it. */
export interface JsonBody {
  text: string;
  value: Record<string, unknown>;
}

/** Reads the body of a POST: one JSON object of at most that many bytes. Throws UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE and BAD_REQUEST. */
export async function readJsonBody(
  request: IncomingMessage,
  mostBytes: number = limits.bodyBytes,
): Promise<JsonBody> {
  checkHeaders(request);
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge(request, mostBytes);
  let text: string;
  let value: unknown;
  try {
    text = (await readAll(request, mostBytes)).toString('utf8');
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError('BAD_REQUEST', 'The body must be JSON, but cannot be parsed.');
  }
  if (Array.isArray(value))
    throw new ExpectedError(
      'BAD_REQUEST',
      'A request body must be one JSON object: batches are not accepted.',
    );
  if (typeof value !== 'object' || value === null)
    throw new ExpectedError('BAD_REQUEST', 'The body must be a JSON object with `query`.');
  return { text, value: value as Record<string, unknown> };
}
