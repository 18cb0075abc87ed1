import { nameKey } from '../../model/nameKey.ts';
import type { KnownName } from '../add/findNames.ts';

/** Looks up entities by name, and names by entity. */
export interface NameBook {
  /** The ids of the entities with a name, ignoring case and punctuation as look-ups do. */
  idsOf(name: string): readonly string[];
  /** All names of an entity, longest first. */
  namesOf(id: string): readonly string[];
  /** Names similar to an unknown one, with their entities' ids, among entities of some types. */
  near(name: string, types: readonly string[]): readonly string[];
}

/** Makes a book of names; `near` finds names similar to an unknown one. Pure. */
export function makeNameBook(names: readonly KnownName[], near: NameBook['near'] = () => []): NameBook {
  const ids = new Map<string, Set<string>>();
  const byId = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, key: string, value: string): void => {
    const known = map.get(key);
    if (known) known.add(value);
    else map.set(key, new Set([value]));
  };
  for (const { text, entity } of names) {
    put(ids, nameKey(text), entity);
    put(byId, entity, text);
  }
  return {
    idsOf: (name) => [...(ids.get(nameKey(name)) ?? [])].sort(),
    namesOf: (id) => [...(byId.get(id) ?? [])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    near,
  };
}

/** The look-ups made in a book: names, ids, and the types searched. */
export interface LookedUp {
  names: Map<string, readonly string[]>;
  ids: Set<string>;
}

/** Wraps a book and records its look-ups. */
export function recordLookUps(book: NameBook, lookedUp: LookedUp): NameBook {
  return {
    ...book,
    idsOf(name) {
      lookedUp.names.set(name, []);
      return book.idsOf(name);
    },
    namesOf(id) {
      lookedUp.ids.add(id);
      return book.namesOf(id);
    },
    near(name, types) {
      lookedUp.names.set(name, [...new Set([...(lookedUp.names.get(name) ?? []), ...types])]);
      return book.near(name, types);
    },
  };
}

/** Combines several books; the last finds similar names. */
export function joinBooks(...books: readonly NameBook[]): NameBook {
  const all = (ask: (book: NameBook) => readonly string[]): string[] => [...new Set(books.flatMap(ask))];
  return {
    idsOf: (name) => all((book) => book.idsOf(name)),
    namesOf: (id) => all((book) => book.namesOf(id)).sort((a, b) => b.length - a.length),
    near: (name, types) => books.at(-1)?.near(name, types) ?? [],
  };
}
