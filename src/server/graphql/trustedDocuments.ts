import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, print } from 'graphql';
import { ExpectedError } from '../../errors.ts';

/** The parts of a request that name its document, for GET and POST alike. */
export interface NamedDocument {
  query?: unknown;
  /** `sha256:` and the hash of a saved operation: https://github.com/graphql/graphql-over-http (persisted documents). */
  documentId?: unknown;
  extensions?: unknown;
}

/** The documents of `operations/`, which clients may refer to by hash. */
export interface TrustedDocuments {
  /**
   * The text of the document that a request names or sends; undefined if it names one that Apollo may have (an automatic
   * persisted query). Throws DOCUMENT_UNKNOWN for an unknown id and, if only trusted documents are answered,
   * DOCUMENT_NOT_TRUSTED for any other.
   */
  textOf(request: NamedDocument): unknown;
}

const folder = fileURLToPath(new URL('../../../operations', import.meta.url));

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A document as clients print it, without comments; undefined if it is not GraphQL. */
function printed(text: string): string | undefined {
  try {
    return print(parse(text, { noLocation: true }));
  } catch {
    return undefined;
  }
}

/** All saved operations by the hashes of their text, as in the file and as clients print it. */
function readOperations(): Map<string, string> {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return new Map(
    texts.flatMap((text) => [text, printed(text) ?? text].map((each) => [hashOf(each), text] as const)),
  );
}

/** The hash by which a request names its document, in either of the two protocols. Throws BAD_REQUEST for a wrong one. */
function idOf({ query, documentId, extensions }: NamedDocument): string | undefined {
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '');
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: unknown };
  if (persistedQuery === undefined || persistedQuery === null) return undefined;
  const { version, sha256Hash } = persistedQuery as { version?: unknown; sha256Hash?: unknown };
  // Apollo would report either as an internal error.
  if (version !== 1 || typeof sha256Hash !== 'string')
    throw new ExpectedError(
      'BAD_REQUEST',
      'extensions.persistedQuery must be {version: 1, sha256Hash: "…"}, but is not.',
    );
  if (typeof query === 'string' && hashOf(query) !== sha256Hash)
    throw new ExpectedError(
      'BAD_REQUEST',
      'extensions.persistedQuery.sha256Hash must be the SHA-256 of the query, but is not.',
    );
  return sha256Hash;
}

/** Reads the trusted documents; with `only`, all others are refused. */
export function readTrustedDocuments(only: boolean): TrustedDocuments {
  const documents = readOperations();
  const isTrusted = (text: unknown): boolean =>
    typeof text === 'string' && (documents.has(hashOf(text)) || documents.has(hashOf(printed(text) ?? '')));
  return {
    textOf(request) {
      const { query, documentId } = request;
      const id = idOf(request);
      const named = query === undefined && id !== undefined ? documents.get(id) : undefined;
      if (named !== undefined) return named;
      if (documentId !== undefined && query === undefined)
        throw new ExpectedError(
          'DOCUMENT_UNKNOWN',
          'documentId must be “sha256:” and the hash of a saved operation, but no operation has it.',
        );
      if (only && !isTrusted(query))
        throw new ExpectedError(
          'DOCUMENT_NOT_TRUSTED',
          'This service answers saved operations only: send one of operations/, or its hash.',
        );
      return query;
    },
  };
}
