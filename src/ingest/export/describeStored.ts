import { openToAll } from '../decisions/access.ts';
import { splitSentences } from '../splitSentences.ts';
import type { Stored, StoredSource } from './storedSource.ts';

/** The known keys, as text. */
export function known(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** The part of an id that is local to its source: `F21` of `Claim:x/F21`. */
const ownId = (id: unknown): string => {
  const text = String(id);
  return text.slice(text.lastIndexOf('/') + 1);
};

/** The date in the article's file, ignoring decisions. */
function publishedOf({
  article,
  said,
}: StoredSource & { article: Stored }): Record<string, unknown> | undefined {
  const { published, publishedCertainty, publishedBasis, publishedPrinted: printed } = article;
  const stored = { date: published, certainty: publishedCertainty, basis: publishedBasis };
  const { date: value, certainty, basis } = (said.get(String(article.id)) ?? stored) as Stored;
  return value === undefined || value === null ? undefined : known({ value, printed, certainty, basis });
}

/** The sentences of an article, unless they equal the computed ones. */
function sentencesOf({ article, sentences }: StoredSource): Record<string, unknown>[] | undefined {
  const rows = sentences.map(({ id, start, end, garbled, note }) =>
    known({ id: ownId(id), start, end, garbled: garbled === true ? true : undefined, note }),
  );
  const computed = splitSentences(String(article?.text), String(article?.headline)).map((span, at) => ({
    id: `S${String(at).padStart(2, '0')}`,
    ...span,
  }));
  return JSON.stringify(rows) === JSON.stringify(computed) ? undefined : rows;
}

/** Who may read it by its file, whatever was decided; nothing where that is all. */
function accessOf({ article, accessInFile }: StoredSource & { article: Stored }): unknown {
  const inFile = accessInFile ?? article.access;
  return inFile === openToAll ? undefined : inFile;
}

/** The contents of `article.yaml` for a stored article. Pure. */
export function describeStored(stored: StoredSource & { article: Stored }): Record<string, unknown> {
  const { article } = stored;
  const { id, sha256, language, headline, publisher, wireAgency, dateline, byline, url } = article;
  const unclaimed = stored.unclaimed.map((passage) => {
    const { start, end, quote, reason, note } = passage;
    return known({ id: ownId(passage.id), start, end, quote, reason, note });
  });
  return known({
    ...{ id, sha256, language, headline, publisher, wireAgency, dateline, byline, url },
    published: publishedOf(stored),
    access: accessOf(stored),
    sentences: sentencesOf(stored),
    unclaimed: unclaimed.length > 0 ? unclaimed : undefined,
  });
}
