import { parseDocument } from 'yaml';
import { type ArticleDocument, noMetadata } from './document.ts';
import { languageTag, plainWords, publishedDay, webAddress } from './readMetadata.ts';
import { tidyText } from './tidyText.ts';

const frontMatter = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/;

/** The value of the first key present, as text. */
const first = (values: Readonly<Record<string, unknown>>, ...keys: readonly string[]): unknown =>
  keys.map((key) => values[key]).find((value) => value !== undefined);

/**
 * Reads plain text or Markdown: YAML front matter becomes metadata, a leading `# heading` the headline; the text stays
 * unchanged. Takes decoded text.
 */
export function readMarkdown(source: string): ArticleDocument {
  const whole = source.replace(/\r\n?/g, '\n');
  const matter = frontMatter.exec(whole);
  const document = matter ? parseDocument(matter[1] ?? '', { schema: 'failsafe' }) : null;
  const parsed: unknown = document?.errors.length === 0 ? document.toJS({ maxAliasCount: 0 }) : null;
  const isRecord = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  const values = isRecord ? (parsed as Record<string, unknown>) : {};
  const text = tidyText(matter && isRecord ? whole.slice(matter[0].length) : whole);
  const firstLine = text.split('\n', 1)[0] ?? '';
  const headline =
    plainWords(first(values, 'title', 'headline')) ??
    plainWords(firstLine.replace(/^#+\s*/, '').slice(0, 300));
  return {
    ...noMetadata,
    text,
    headline,
    publisher: plainWords(first(values, 'publisher', 'source', 'site')),
    byline: plainWords(first(values, 'author', 'byline')),
    url: webAddress(first(values, 'url', 'link', 'canonical')),
    language: languageTag(first(values, 'language', 'lang')),
    published: publishedDay(first(values, 'date', 'published')),
  };
}
