import { ExpectedError } from '../../errors.ts';
import type { ArticleDocument, RawDocument } from './document.ts';
import { readDocument } from './readDocument.ts';

/** A document with its text and metadata, or why it is refused. */
export type OpenedDocument =
  { raw: RawDocument; document: ArticleDocument } | { name: string; refused: string };

/** What a line or an article's description says of its text, as far as it is words. */
export function metadataIn(given: Readonly<Record<string, unknown>>): Partial<ArticleDocument> {
  const words = ['headline', 'publisher', 'byline', 'url', 'language', 'access'] as const;
  const found = words.flatMap((key) => (typeof given[key] === 'string' ? [[key, given[key]] as const] : []));
  const { published } = given;
  const day =
    typeof published === 'object' && published !== null
      ? (published as { value?: unknown }).value
      : published;
  return {
    ...Object.fromEntries(found),
    ...(typeof day === 'string' && { published: { value: day, printed: day } }),
  };
}

/** Reads one document; metadata given beside it takes precedence over its own. */
export function openDocument(
  raw: RawDocument,
  given: Readonly<Record<string, unknown>> = {},
): OpenedDocument {
  try {
    return { raw, document: { ...readDocument(raw), ...metadataIn(given) } };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { name: raw.name, refused: error.message };
  }
}

/** What a line of a .jsonl file holds; null for what is no JSON object with a `text`. */
export function readLine(line: string): (Record<string, unknown> & { text: string }) | null {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return null;
  }
  const fields = (given ?? {}) as Record<string, unknown>;
  return typeof fields.text === 'string' ? { ...fields, text: fields.text } : null;
}
