import type { ClaimRow } from '../ask/answers.ts';

/** Claims of one speaker. */
export interface SpeakerGroup {
  /** Who says so: a name, the article itself, nobody named, or reference data. */
  speaker: string;
  claims: ClaimRow[];
}

/** Who a claim is said by, in words. */
export function speakerWords({
  speaker,
  voice,
  origin,
}: Pick<ClaimRow, 'speaker' | 'voice' | 'origin'>): string {
  if (origin === 'CURATED') return 'Reference data, not said by any article';
  if (speaker) return speaker.name;
  return voice === 'UNATTRIBUTED' ? 'Nobody named' : 'The article itself';
}

/** Groups claims by who says so: what articles print first, reference data last; within a group in the order of the text. */
export function groupBySpeaker(claims: readonly ClaimRow[]): SpeakerGroup[] {
  const groups = new Map<string, ClaimRow[]>();
  const ordered = [...claims].sort(
    (one, other) =>
      (one.origin === other.origin ? 0 : one.origin === 'ARTICLE' ? -1 : 1) ||
      (one.start ?? 0) - (other.start ?? 0),
  );
  for (const claim of ordered) {
    const speaker = speakerWords(claim);
    groups.set(speaker, [...(groups.get(speaker) ?? []), claim]);
  }
  return [...groups].map(([speaker, own]) => ({ speaker, claims: own }));
}
