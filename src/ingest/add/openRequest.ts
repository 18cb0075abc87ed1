import { ExpectedError } from '../../errors.ts';
import { closed } from '../decisions/access.ts';
import { refuse } from '../claims/refusal.ts';
import { type ArticleDocument, type RawDocument, firstLine } from './document.ts';
import { fetchDocument } from './fetchDocument.ts';
import { type OpenedDocument, metadataIn, openDocument, readLine } from './openDocument.ts';
import { readApart } from './readApart.ts';

/** A text that somebody asks to add, coerced by the schema: `document` has one key. */
export interface AddRequest {
  document: Partial<Record<'text' | 'markdown' | 'html' | 'line' | 'fetch', string>>;
  headline?: string | null;
  publisher?: string | null;
  byline?: string | null;
  url?: string | null;
  published?: string | null;
  language?: string | null;
  access?: string | null;
  read?: boolean | null;
  readers?: string | null;
}

/** A page that takes longer would be answered too late: a service gives up an answer after eight seconds. */
const fetchMs = 3_000;

async function openForm(
  { text, markdown, html, line, fetch }: AddRequest['document'],
  mayFetch: boolean,
): Promise<OpenedDocument> {
  const plain = text ?? markdown;
  if (plain != null)
    return openDocument({ bytes: Buffer.from(plain), name: text == null ? 'text.md' : 'text.txt' });
  if (html != null) return readApart({ bytes: Buffer.from(html), name: 'page.html' });
  if (line != null) {
    const fields = readLine(line);
    if (!fields) throw refuse('input.document.line', 'must be a JSON object with "text"');
    return openDocument({ bytes: Buffer.from(fields.text), name: 'line.txt' }, fields);
  }
  if (!mayFetch)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      'This service fetches no pages: set ALLOW_FETCH=true to let it, or give the page as `html`.',
    );
  return readApart(await fetchDocument(fetch ?? '', { timeoutMs: fetchMs }));
}

/** An address as `article.yaml` may have it. */
function checkUrl(url: string | null): void {
  if (url === null || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return;
  throw refuse('input.url', `must begin with http:// or https://, but is "${url}"`);
}

/** What is added is answered, and what is kept apart cannot be. */
function checkAccess(access: string | null): void {
  if (access !== closed) return;
  throw refuse(
    'input.access',
    `must be PUBLIC or QUOTES, but is "${closed}": write \`access: ${closed}\` into its article.yaml and load it, or add it and then close it with setAccess`,
  );
}

/** Reads what is to be added; what the request says of it takes precedence, and without a headline it is the first line. Throws DATA_INVALID and BAD_USER_INPUT. */
export async function openRequest(
  { document: given, read: _read, readers: _readers, ...metadata }: AddRequest,
  mayFetch: boolean,
): Promise<{ raw: RawDocument; document: ArticleDocument }> {
  const [form = 'text'] = Object.keys(given);
  const opened = await openForm(given, mayFetch);
  if ('refused' in opened) throw refuse(`input.document.${form}`, opened.refused);
  const document = { ...opened.document, ...metadataIn(metadata) };
  checkUrl(document.url);
  checkAccess(document.access);
  return {
    raw: opened.raw,
    document: { ...document, headline: document.headline ?? firstLine(document.text) },
  };
}
