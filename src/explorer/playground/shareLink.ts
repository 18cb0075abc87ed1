import type { SavedOperation } from './savedOperations.ts';

/** What a link carries: an operation and its variables as JSON text. */
export interface Shared {
  query: string;
  variables: string;
}

/** The link that opens the playground with this operation. Everything is in the fragment, which no server sees. */
export function toShareLink(address: string, { query, variables }: Shared): string {
  const fragment = new URLSearchParams({ query, ...(variables && { variables }) });
  return `${address.replace(/#.*$/, '')}#${fragment.toString()}`;
}

/** Reads a link's fragment: an operation as text, or one of the saved ones by name. Null when it carries neither. */
export function readShareLink(fragment: string, saved: readonly SavedOperation[]): Shared | null {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const named = saved.find(({ name }) => name === parts.get('saved'));
  const query = parts.get('query') ?? named?.query;
  return query === undefined ? null : { query, variables: parts.get('variables') ?? named?.variables ?? '' };
}
