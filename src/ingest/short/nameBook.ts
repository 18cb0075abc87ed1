import { nameKey } from '../../model/nameKey.ts';
import type { KnownName } from '../add/findNames.ts';

/** Which entities names stand for, and by which names an entity goes. */
export interface NameBook {
  /** The ids of the entities that have a name, in any case and spelling that look-ups take. */
  idsOf(name: string): readonly string[];
  /** All names of an entity, the longest first. */
  namesOf(id: string): readonly string[];
  /** Names that come near one that nothing has, each with its entity's id, of entities of some types. */
  near(name: string, types: readonly string[]): readonly string[];
}

/** Makes a book of names; `near` answers for a name that nothing has. Pure. */
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

/** What was looked up in a book: names, ids and the types among which a name was looked for. */
export interface LookedUp {
  names: Map<string, readonly string[]>;
  ids: Set<string>;
}

/** A book in front of another that records what is looked up in it. */
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

/** What several books know together; the last says what comes near. */
export function joinBooks(...books: readonly NameBook[]): NameBook {
  const all = (ask: (book: NameBook) => readonly string[]): string[] => [...new Set(books.flatMap(ask))];
  return {
    idsOf: (name) => all((book) => book.idsOf(name)),
    namesOf: (id) => all((book) => book.namesOf(id)).sort((a, b) => b.length - a.length),
    near: (name, types) => books.at(-1)?.near(name, types) ?? [],
  };
}
