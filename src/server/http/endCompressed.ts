import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Shorter answers are sent as they are, in bytes. */
const least = 1_024;

const compressors = {
  // Its best takes fifty times as long for a tenth less.
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text: string) => promisify(gzip)(text),
};

/** The compression that a client takes (https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding); undefined for none. */
function encodingFor({ headers }: IncomingMessage): keyof typeof compressors | undefined {
  const accepted = (headers['accept-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each))
    .map((each) => each.replace(/;.*/s, '').trim());
  return (['br', 'gzip'] as const).find((each) => accepted.includes(each));
}

/** Ends an answer whose head is set, compressed where the client takes that and it is long enough. Off the event loop. */
export async function endCompressed(
  request: IncomingMessage,
  response: ServerResponse,
  text: string,
): Promise<void> {
  if (Buffer.byteLength(text) < least) {
    response.end(text);
    return;
  }
  response.appendHeader('vary', 'accept-encoding');
  const encoding = encodingFor(request);
  const body = encoding ? await compressors[encoding](text) : text;
  if (response.headersSent || response.destroyed) return;
  if (encoding) {
    response.setHeader('content-encoding', encoding);
    // Other bytes of the same answer.
    const tag = response.getHeader('etag');
    if (typeof tag === 'string' && !tag.startsWith('W/')) response.setHeader('etag', `W/${tag}`);
  }
  response.setHeader('content-length', Buffer.byteLength(body));
  response.end(body);
}
