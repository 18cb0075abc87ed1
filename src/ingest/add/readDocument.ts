import sniffEncoding from 'html-encoding-sniffer';
import { ExpectedError } from '../../errors.ts';
import { type ArticleDocument, type RawDocument, maxDocumentBytes } from './document.ts';
import { readHtml } from './readHtml.ts';
import { readMarkdown } from './readMarkdown.ts';

const refuse = (name: string, problem: string): never => {
  throw new ExpectedError('DATA_INVALID', `${name} ${problem}`);
};

/** Whether bytes are a page: said by the server or the name, else by how they begin. */
function isHtml({ bytes, name, contentType = '' }: RawDocument): boolean {
  if (/html/i.test(contentType) || /\.x?html?$/i.test(name)) return true;
  if (/\.(txt|md|markdown)$/i.test(name)) return false;
  return /^\s*<(!doctype|html|head|body|\?xml)/i.test(Buffer.from(bytes.subarray(0, 512)).toString('latin1'));
}

function decodeHtml({ bytes, name, contentType }: RawDocument): string {
  const label = /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1];
  // Bytes that are UTF-8 are UTF-8, whatever a page says of itself: a wrong label is common, an accident is not.
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const encoding = sniffEncoding(bytes, {
      ...(label && { transportLayerEncodingLabel: label }),
      defaultEncoding: 'windows-1252',
    });
    if (encoding === 'UTF-8')
      return refuse(name, 'must be UTF-8, as it says, but is not: save it again in its true encoding');
    return new TextDecoder(encoding).decode(bytes);
  }
}

function decodeText({ bytes, name }: RawDocument): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', {
      fatal: true,
    }).decode(bytes);
  } catch {
    return refuse(name, 'must be text in UTF-8, but is not: convert it first, for example with iconv');
  }
}

function readPage(document: RawDocument): ArticleDocument {
  const { name } = document;
  try {
    return readHtml(decodeHtml(document), /^https?:/.test(name) ? name : undefined);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse(
      name,
      'must be a page that can be read, but nests its parts too deep: save its text instead',
    );
  }
}

/**
 * Reads a document into its text and metadata: a web page, Markdown with front matter, or plain text.
 * Throws DATA_INVALID when it is too large, not text, or holds none.
 */
export function readDocument(document: RawDocument): ArticleDocument {
  const { bytes, name } = document;
  if (bytes.length > maxDocumentBytes)
    return refuse(
      name,
      `must have at most ${String(maxDocumentBytes / 1e6)} MB, but has ${(bytes.length / 1e6).toFixed(1)} MB: split it`,
    );
  const read = isHtml(document) ? readPage(document) : readMarkdown(decodeText(document));
  if (read.text.includes('\0'))
    return refuse(name, 'must be text, but holds NUL characters: it looks like a binary file');
  if (!/\p{L}/u.test(read.text)) return refuse(name, 'must hold a text, but no letter was found in it');
  return read;
}
