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

/** Reads a link's fragment; null when it carries no operation. */
export function readShareLink(fragment: string): Shared | null {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const query = parts.get('query');
  return query === null ? null : { query, variables: parts.get('variables') ?? '' };
}
