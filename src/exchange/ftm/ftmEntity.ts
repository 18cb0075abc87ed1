/** A FollowTheMoney entity, one line of a file. Values are text, and a property may have several. */
export interface FtmEntity {
  id: string;
  schema: string;
  properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * A span of days as a FollowTheMoney date: the prefix that its first and last day share, `2018-10` or `2018`. Null if they
 * share none, or an end is open.
 */
export function sharedDate(earliest: unknown, latest: unknown): string | null {
  if (typeof earliest !== 'string' || typeof latest !== 'string') return null;
  const [first, last] = [earliest.split('-'), latest.split('-')];
  const differing = first.findIndex((part, at) => part !== last[at]);
  const shared = differing === -1 ? first : first.slice(0, differing);
  return shared.length > 0 && shared[0] !== '' ? shared.join('-') : null;
}
