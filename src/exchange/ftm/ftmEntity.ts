/** An entity of FollowTheMoney, one line of its files. All values are text, and there may be several of each property. */
export interface FtmEntity {
  id: string;
  schema: string;
  properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * The date of FollowTheMoney that is true of a span of days: as much as its first and its last day have in common, `2018-10` or
 * `2018`. Null where that is nothing, or an end is open.
 */
export function sharedDate(earliest: unknown, latest: unknown): string | null {
  if (typeof earliest !== 'string' || typeof latest !== 'string') return null;
  const [first, last] = [earliest.split('-'), latest.split('-')];
  const differing = first.findIndex((part, at) => part !== last[at]);
  const shared = differing === -1 ? first : first.slice(0, differing);
  return shared.length > 0 && shared[0] !== '' ? shared.join('-') : null;
}
