import { basename, extname } from 'node:path';
import type { Model } from '../../model/buildModel.ts';
import type { ArticleDocument, RawDocument } from './document.ts';
import { type ArticleDraft, draftArticle } from './draftArticle.ts';
import type { KnownName } from './findNames.ts';
import { type Shelf, type Written, writeArticle } from './writeArticle.ts';

/** Writes the article folder of a document on a shelf, with the names in it that are known. Gives its draft too, also where it was not written. */
export function addDocument(
  model: Model,
  known: readonly KnownName[],
  shelf: Shelf,
  { raw, document }: { raw: RawDocument; document: ArticleDocument },
): Written & { draft: ArticleDraft } {
  const named = document.headline
    ? document
    : { ...document, headline: basename(raw.name, extname(raw.name)) };
  const ending = /\.\w{1,8}$/.exec(raw.name.replace(/[?#].*$/, ''))?.[0] ?? '.txt';
  const write = (free: (slug: string) => string): ArticleDraft => draftArticle(model, named, known, free);
  const written = writeArticle(shelf, document.text, document.url, write, { bytes: raw.bytes, ending });
  return { ...written, draft: written.draft ?? write((slug) => slug) };
}
