import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { limits } from '../limits/limits.ts';

const compressors = {
  // The best quality takes fifty times as long and saves a tenth.
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text: string) => promisify(gzip)(text),
};

/** The encoding that the client accepts (https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding), if any. */
function encodingFor({ headers }: IncomingMessage): keyof typeof compressors | undefined {
  const accepted = (headers['accept-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each))
    .map((each) => each.replace(/;.*/s, '').trim());
  return (['br', 'gzip'] as const).find((each) => accepted.includes(each));
}

/** Ends a response whose headers are set; compresses longer ones, off the event loop, where the client accepts it. */
export async function endCompressed(
  request: IncomingMessage,
  response: ServerResponse,
  text: string,
): Promise<void> {
  if (Buffer.byteLength(text) < limits.compressedBytes) {
    response.end(text);
    return;
  }
  response.appendHeader('vary', 'accept-encoding');
  const encoding = encodingFor(request);
  const body = encoding ? await compressors[encoding](text) : text;
  if (response.headersSent || response.destroyed) return;
  if (encoding) {
    response.setHeader('content-encoding', encoding);
    // A strong ETag would promise the same bytes for every encoding.
    const tag = response.getHeader('etag');
    if (typeof tag === 'string' && !tag.startsWith('W/')) response.setHeader('etag', `W/${tag}`);
  }
  response.setHeader('content-length', Buffer.byteLength(body));
  response.end(body);
}
