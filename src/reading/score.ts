import { nameKey } from '../model/nameKey.ts';

/** A fact as it is compared: its type and the names in its core roles. */
export interface ScoredFact {
  type: string;
  roles: Readonly<Record<string, readonly string[]>>;
  rule?: string;
  modality?: string;
  quote?: string;
}

export interface ScoredQuotation {
  start: number;
  end: number;
  speaker: string | null;
}

/** What a text says, by an annotator or by a reader: entities as `Type:name`. */
export interface ScoredText {
  entities: readonly string[];
  facts: readonly ScoredFact[];
  quotations: readonly ScoredQuotation[];
}

/** How many were right, proposed and wanted. */
export interface Count {
  right: number;
  proposed: number;
  wanted: number;
}

export const noCount: Count = { right: 0, proposed: 0, wanted: 0 };

export const addCounts = (one: Count, other: Count): Count => ({
  right: one.right + other.right,
  proposed: one.proposed + other.proposed,
  wanted: one.wanted + other.wanted,
});

/** Shares of 1; what has no base is 0. F1 is the harmonic mean of both. */
export function ratesOf({ right, proposed, wanted }: Count): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = proposed > 0 ? right / proposed : 0;
  const recall = wanted > 0 ? right / wanted : 0;
  return { precision, recall, f1: right > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Offices in one form: “Minister of Defense” and “defence minister” are one. */
export function officeKey(office: string): string {
  const words = office
    .toLowerCase()
    .replace(/defense/g, 'defence')
    .replace(/-/g, ' ')
    .replace(/spokes(man|woman)/, 'spokesperson');
  const [, title, of] = /^(minister|secretary)(?: of| for)(?: the)? (.+)$/.exec(words) ?? [];
  return nameKey(title ? `${of} ${title}` : words);
}

const keysOf = (fact: ScoredFact, role: string): string =>
  (fact.roles[role] ?? [])
    .map(role === 'office' ? officeKey : nameKey)
    .sort()
    .join('|');

/**
 * How many core roles of a wanted fact agree, and whether all do. The core roles are those that it names, be it with nobody
 * in them. A role that neither fills agrees for strict, and counts for nothing in lenient.
 */
export function compareFacts(read: ScoredFact, wanted: ScoredFact): { strict: boolean; lenient: boolean } {
  if (read.type !== wanted.type) return { strict: false, lenient: false };
  const roles = Object.keys(wanted.roles);
  const same = roles.filter((role) => keysOf(read, role) === keysOf(wanted, role));
  const named = same.filter((role) => keysOf(read, role) !== '');
  const filled = roles.filter((role) => keysOf(wanted, role) !== '');
  // Of many in one role, some are right.
  const isPartly = roles.some((role) => {
    const theirs = (wanted.roles[role] ?? []).map(nameKey);
    return theirs.length > 1 && (read.roles[role] ?? []).some((name) => theirs.includes(nameKey(name)));
  });
  const isStrict = same.length === roles.length;
  return {
    strict: isStrict,
    lenient: isStrict || named.length * 2 >= Math.max(1, filled.length) || isPartly,
  };
}

/** Pairs facts one to one, those that agree strictly first; gives for each proposed fact the wanted one, or null. */
export function pairFacts(
  proposed: readonly ScoredFact[],
  wanted: readonly ScoredFact[],
  how: 'strict' | 'lenient',
): (ScoredFact | null)[] {
  const free = new Set(wanted);
  const pairs: (ScoredFact | null)[] = proposed.map(() => null);
  for (const level of how === 'strict' ? (['strict'] as const) : (['strict', 'lenient'] as const))
    proposed.forEach((fact, index) => {
      if (pairs[index]) return;
      const match = [...free].find((each) => compareFacts(fact, each)[level]);
      if (!match) return;
      free.delete(match);
      pairs[index] = match;
    });
  return pairs;
}

export function countFacts(
  proposed: readonly ScoredFact[],
  wanted: readonly ScoredFact[],
  how: 'strict' | 'lenient',
): Count {
  return {
    right: pairFacts(proposed, wanted, how).filter(Boolean).length,
    proposed: proposed.length,
    wanted: wanted.length,
  };
}

export function countEntities(proposed: readonly string[], wanted: readonly string[]): Count {
  const keys = (names: readonly string[]): Set<string> =>
    new Set(names.map((name) => name.replace(/:.*$/, '') + nameKey(name.replace(/^.*?:/, ''))));
  const [mine, theirs] = [keys(proposed), keys(wanted)];
  return {
    right: [...mine].filter((key) => theirs.has(key)).length,
    proposed: mine.size,
    wanted: theirs.size,
  };
}

/** Intersection over union of two spans. */
export function overlapOf(
  one: { start: number; end: number },
  other: { start: number; end: number },
): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const all = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return both > 0 && all > 0 ? both / all : 0;
}

/** Spans that overlap by more than 0.7, and of those the speakers that are right; null is not counted as right. */
export function countQuotations(
  proposed: readonly ScoredQuotation[],
  wanted: readonly ScoredQuotation[],
): { spans: Count; speakers: Count } {
  const free = new Set(proposed);
  let [spans, speakers, told] = [0, 0, 0];
  for (const each of wanted) {
    const match = [...free].find((other) => overlapOf(each, other) > 0.7);
    if (!match) continue;
    free.delete(match);
    spans += 1;
    if (match.speaker) told += 1;
    if (match.speaker && each.speaker && nameKey(match.speaker) === nameKey(each.speaker)) speakers += 1;
  }
  return {
    spans: { right: spans, proposed: proposed.length, wanted: wanted.length },
    speakers: { right: speakers, proposed: told, wanted: wanted.length },
  };
}
