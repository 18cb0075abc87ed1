import { basename, extname } from 'node:path';
import type { Model } from '../../model/buildModel.ts';
import { type ArticleDocument, type RawDocument, endingOf } from './document.ts';
import { type ArticleDraft, draftArticle } from './draftArticle.ts';
import type { KnownName } from './findNames.ts';
import { type Pending, type Shelf, type Written, writeArticle } from './writeArticle.ts';

/** Writes the article folder of a document on a shelf, with the names in it that are known. Gives its draft too, also where it was not written. */
export function addDocument(
  model: Model,
  known: readonly KnownName[],
  shelf: Shelf,
  { raw, document }: { raw: RawDocument; document: ArticleDocument },
): Written & Pending & { draft: ArticleDraft } {
  const named = document.headline
    ? document
    : { ...document, headline: basename(raw.name, extname(raw.name)) };
  const write = (free: (slug: string) => string): ArticleDraft => draftArticle(model, named, known, free);
  const written = writeArticle(shelf, document, write, {
    bytes: raw.bytes,
    ending: endingOf(raw.name),
  });
  return { ...written, draft: written.draft ?? write((slug) => slug) };
}
