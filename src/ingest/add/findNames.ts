/** A name or alias in the graph, and its entity. */
export interface KnownName {
  text: string;
  entity: string;
}

/** A known name in a text: offsets in UTF-16 code units, the end exclusive, and every entity that has this name. */
export interface FoundName {
  start: number;
  end: number;
  entities: readonly string[];
}

/** Short names that are also words (`US`, `IN`, `who`) match case-sensitively; longer ones in any case. */
const keyOf = (name: string): string => (name.length > 5 ? name.toLowerCase() : name);

const firstWord = (text: string): string => /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? '';

/** Names by first word, longest first, each with the entities that have it. */
function indexNames(names: readonly KnownName[]): Map<string, { key: string; entities: Set<string> }[]> {
  const owners = new Map<string, Set<string>>();
  for (const { text, entity } of names) {
    // A single letter would match everywhere.
    if (text.length < 2) continue;
    const key = keyOf(text);
    owners.set(key, (owners.get(key) ?? new Set()).add(entity));
  }
  const index = new Map<string, { key: string; entities: Set<string> }[]>();
  for (const [key, entities] of [...owners].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))) {
    const word = firstWord(key);
    index.set(word, [...(index.get(word) ?? []), { key, entities }]);
  }
  return index;
}

/**
 * Finds names in a text: whole words, the longest match at each position. A name shared by several entities is found once,
 * with all of them: nothing is guessed.
 */
export function findNames(text: string, names: readonly KnownName[]): FoundName[] {
  const index = indexNames(names);
  const found: FoundName[] = [];
  let end = 0;
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (start < end) continue;
    const match = index.get(word.toLowerCase())?.find(({ key }) => {
      const words = text.slice(start, start + key.length);
      const isWhole = !/^[\p{L}\p{N}]/u.test(text.slice(start + key.length, start + key.length + 2));
      return isWhole && keyOf(words) === key;
    });
    if (!match) continue;
    end = start + match.key.length;
    found.push({ start, end, entities: [...match.entities].sort() });
  }
  return found;
}
