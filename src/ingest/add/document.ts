import { createHash } from 'node:crypto';

/** SHA-256 of an article's text, or of the bytes of a document, as `article.yaml` gives it. */
export const hashOfText = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** A document as received: its bytes and where they came from. */
export interface RawDocument {
  bytes: Uint8Array;
  /** File name or address, for messages and for the slug. */
  name: string;
  /** The `Content-Type` that a server sent. */
  contentType?: string;
}

/** The ending of a file's name or an address, by which its original is kept: `.html`; `.txt` for what has none. */
export const endingOf = (name: string): string =>
  /\.\w{1,8}$/.exec(name.replace(/[?#].*$/, ''))?.[0] ?? '.txt';

/** What a text without a headline is called: its first line, at most 120 characters of it. */
export const firstLine = (text: string): string | null =>
  text.trim().split('\n', 1)[0]?.slice(0, 120) ?? null;

/** The text and metadata of a document. */
export interface ArticleDocument {
  text: string;
  headline: string | null;
  publisher: string | null;
  byline: string | null;
  /** The canonical address: http or https. */
  url: string | null;
  /** BCP 47. */
  language: string | null;
  /** The day of publication as EDTF, and as printed in the document. */
  published: { value: string; printed: string } | null;
  /** Who may read it: a word of the enum `Access`; null where nobody says. */
  access: string | null;
}

/** The largest document that is accepted, in bytes. */
export const maxDocumentBytes = 8_000_000;

export const noMetadata: Omit<ArticleDocument, 'text'> = {
  headline: null,
  publisher: null,
  byline: null,
  url: null,
  language: null,
  published: null,
  access: null,
};
