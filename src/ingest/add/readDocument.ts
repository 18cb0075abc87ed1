import sniffEncoding from 'html-encoding-sniffer';
import { ExpectedError } from '../../errors.ts';
import { type ArticleDocument, type RawDocument, maxDocumentBytes } from './document.ts';
import { decodeUtf8 } from '../decodeUtf8.ts';
import { readHtml } from './readHtml.ts';
import { readMarkdown } from './readMarkdown.ts';

const refuse = (name: string, problem: string): never => {
  throw new ExpectedError('DATA_INVALID', `${name} ${problem}`);
};

/** Whether bytes are HTML: by content type or file name, else by how they begin. */
function isHtml({ bytes, name, contentType = '' }: RawDocument): boolean {
  if (/html/i.test(contentType) || /\.x?html?$/i.test(name)) return true;
  if (/\.(txt|md|markdown)$/i.test(name)) return false;
  return /^\s*<(!doctype|html|head|body|\?xml)/i.test(Buffer.from(bytes.subarray(0, 512)).toString('latin1'));
}

function decodeHtml({ bytes, name, contentType }: RawDocument): string {
  const label = /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1];
  // Bytes that are UTF-8 are UTF-8, whatever a page says of itself: a wrong label is common, an accident is not.
  const text = decodeUtf8(bytes);
  if (typeof text === 'string') return withoutMark(text);
  const encoding = sniffEncoding(bytes, {
    ...(label && { transportLayerEncodingLabel: label }),
    defaultEncoding: 'windows-1252',
  });
  if (encoding === 'UTF-8')
    return refuse(name, 'must be UTF-8, as it says, but is not: save it again in its true encoding');
  return new TextDecoder(encoding).decode(bytes);
}

/** Text without the byte order mark that may stand before it. */
const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

/** What texts in UTF-16 begin with, and its name. */
const wideEncodings = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
] as const;

function decodeText({ bytes, name }: RawDocument): string {
  const wide = wideEncodings.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  if (!wide) {
    const text = decodeUtf8(bytes);
    return typeof text === 'string'
      ? withoutMark(text)
      : refuse(name, `(line ${String(text.line)}) ${text.message}`);
  }
  try {
    return new TextDecoder(wide[2], { fatal: true }).decode(bytes);
  } catch {
    return refuse(name, 'must be text in UTF-16, as its first bytes say, but is not: save it as UTF-8');
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
  // A page in UTF-16 may hold them; in UTF-8 they are refused as bytes.
  if (read.text.includes('\0'))
    return refuse(name, 'must be text, but holds NUL characters: it looks like a binary file');
  if (!/\p{L}/u.test(read.text)) return refuse(name, 'must hold a text, but no letter was found in it');
  return read;
}
