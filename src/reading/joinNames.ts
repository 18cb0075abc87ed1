import { stripMarks } from '../text/foldText.ts';
import type { Mention, NamedEntity } from './mention.ts';
import type { NameTables } from './nameTables.ts';
import type { ParsedText } from './parsedText.ts';

const letters: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', ı: 'i', đ: 'd', Đ: 'D' };
const plain = (name: string): string =>
  stripMarks(name).replace(/[łŁøØıđĐ]/g, (letter) => letters[letter] ?? letter);

const inTitleCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** The last name of a person, without what stands behind it. */
const lastName = (name: string): string =>
  name
    .replace(/,? (Jr|Sr|II|III|IV)\.?$/, '')
    .split(' ')
    .at(-1) ?? name;

/**
 * Who a single word names: the person last named in full with it, else the only one in the tables. Chinese, Korean and
 * Vietnamese family names stand first.
 */
function personBy(word: string, named: readonly NamedEntity[], tables: NameTables): NamedEntity | null {
  const key = plain(word === word.toUpperCase() && word.length > 3 ? inTitleCase(word) : word);
  const fits = (name: string): boolean =>
    plain(lastName(name)) === key || plain(name.split(' ')[0] ?? '') === key;
  const before =
    [...named].reverse().find(({ name }) => plain(lastName(name)) === key) ??
    [...named].reverse().find(({ name }) => fits(name));
  if (before) return before;
  const known = tables.people.filter(({ name }) => plain(lastName(name)) === key);
  return known.length === 1
    ? (known[0] ?? null)
    : (tables.people.find(({ name }) => /^(Xi|Kim)$/.test(word) && name.startsWith(`${word} `)) ?? null);
}

/** Gives last names and short forms the person or organization that the text named in full before. */
export function joinNames(mentions: readonly Mention[], tables: NameTables): Mention[] {
  const named: NamedEntity[] = [];
  const aliases = new Map<string, NamedEntity>();
  return mentions.map((mention) => {
    const { entity } = mention;
    if (entity.kind === 'Organization' || entity.kind === 'Person') {
      const isSame = ({ kind, name }: NamedEntity): boolean =>
        kind === entity.kind && plain(name) === plain(entity.name);
      const same = named.find(isSame) ?? tables.people.find(isSame);
      if (same) {
        named.push(same);
        return { ...mention, entity: same };
      }
    }
    if (entity.kind === 'Organization') {
      const short = aliases.get(entity.name);
      if (short) return { ...mention, entity: short };
      const longer = named.find(
        ({ kind, name }) => kind === 'Organization' && name.startsWith(`${entity.name} `),
      );
      if (longer) return { ...mention, entity: longer };
      const initials = entity.name.match(/\b\p{Lu}/gu)?.join('') ?? '';
      if (initials.length > 2) aliases.set(initials, entity);
    }
    if (entity.kind === 'Person' && !entity.name.includes(' ')) {
      const person = personBy(
        entity.name,
        named.filter(({ kind }) => kind === 'Person'),
        tables,
      );
      if (person) return { ...mention, entity: person };
    }
    named.push(entity);
    return mention;
  });
}

/**
 * Single words that the engine saw no name in, but that are the last name of somebody whom the text named in full before:
 * “Macron flies on”. Chinese and Korean family names stand first.
 */
export function findLastNames({ tokens }: ParsedText, mentions: readonly Mention[]): Mention[] {
  const people = mentions.filter(({ entity }) => entity.kind === 'Person' && entity.name.includes(' '));
  const byName = new Map<string, Mention[]>();
  for (const person of people)
    for (const key of new Set([lastName(person.entity.name), familyName(person.entity.name)].map(plain)))
      byName.set(key, [...(byName.get(key) ?? []), person]);
  const taken = new Set(mentions.flatMap(({ first, last }) => range(first, last)));
  return tokens.flatMap((token): Mention[] => {
    const { start, end, index, text, pos } = token;
    if (!pos.startsWith('NNP') || taken.has(index) || text.length < 2 || !/^\p{Lu}/u.test(text)) return [];
    const before = (byName.get(plain(text)) ?? []).filter((person) => person.end <= start).at(-1);
    if (!before) return [];
    return [{ start, end, first: index, last: index, entity: before.entity, form: 'name' }];
  });
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step);

const familyName = (name: string): string =>
  /^(Xi|Li|Wang|Kim|Lee|Moon|Yoon|Han|Dong|Qin) /.exec(name)?.[1] ?? lastName(name);
