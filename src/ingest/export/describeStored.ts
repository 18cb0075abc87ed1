import { splitSentences } from '../splitSentences.ts';
import type { Stored, StoredSource } from './storedSource.ts';

/** Only the keys that are known, as text: days as days. */
export function known(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** An id that counts inside one source: `F21` of `Claim:x/F21`. */
const ownId = (id: unknown): string => {
  const text = String(id);
  return text.slice(text.lastIndexOf('/') + 1);
};

/** The date that the article's file gives, whatever was decided. */
function publishedOf({
  article,
  said,
}: StoredSource & { article: Stored }): Record<string, unknown> | undefined {
  const { published, publishedCertainty, publishedBasis, publishedPrinted: printed } = article;
  const stored = { date: published, certainty: publishedCertainty, basis: publishedBasis };
  const { date: value, certainty, basis } = (said.get(String(article.id)) ?? stored) as Stored;
  return value === undefined || value === null ? undefined : known({ value, printed, certainty, basis });
}

/** The sentences of an article, where they are not those that would be computed. */
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

/** What `article.yaml` says of an article that is stored. Pure. */
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
    sentences: sentencesOf(stored),
    unclaimed: unclaimed.length > 0 ? unclaimed : undefined,
  });
}
