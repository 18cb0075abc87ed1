import { createHash } from 'node:crypto';

/** SHA-256 of an article's text, or of the bytes of a document, as `article.yaml` gives it. */
export const hashOfText = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** A document as it came in: its bytes and what is known of it beside them. */
export interface RawDocument {
  bytes: Uint8Array;
  /** File name or address, for messages and for the slug. */
  name: string;
  /** The `Content-Type` that a server sent. */
  contentType?: string;
}

/** What a document says, as far as it can be known without reading it: its text and its metadata. */
export interface ArticleDocument {
  text: string;
  headline: string | null;
  publisher: string | null;
  byline: string | null;
  /** The canonical address: http or https. */
  url: string | null;
  /** BCP 47. */
  language: string | null;
  /** The day of publication, as EDTF, and the words it was given in. */
  published: { value: string; printed: string } | null;
}

/** The largest document that is taken, in bytes. */
export const maxDocumentBytes = 8_000_000;

export const noMetadata: Omit<ArticleDocument, 'text'> = {
  headline: null,
  publisher: null,
  byline: null,
  url: null,
  language: null,
  published: null,
};
