import { known } from './describeStored.ts';
import type { Stored, StoredSource } from './storedSource.ts';

/** Keys and values of a data file. */
export type Written = Record<string, unknown>;

/** The citation of a node, in the form of files. */
export function citationOf({ citation, citationUrl, citationRetrieved }: Stored): Written | undefined {
  if (citation === undefined || citation === null) return undefined;
  // A driver Date.
  const retrieved = (citationRetrieved as { toString(): string } | null | undefined)?.toString();
  return known({ title: citation, url: citationUrl, retrieved });
}

/** The most frequent citation in a reference file, which is written once for all. */
export function commonCitation({ names, claims }: StoredSource): Written | undefined {
  const counts = new Map<string, number>();
  for (const each of [...names, ...claims]) {
    const citation = citationOf(each);
    if (citation) counts.set(JSON.stringify(citation), (counts.get(JSON.stringify(citation)) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return most && (JSON.parse(most[0]) as Written);
}

/** Whether two citations are equal. */
export const isSame = (one: Written | undefined, other: Written | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
