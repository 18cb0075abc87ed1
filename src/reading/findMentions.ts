import type { Mention, NamedEntity } from './mention.ts';
import { type NameTables, type Spelling, firstWord, printedAlike } from './nameTables.ts';
import type { ParsedText, Token } from './parsedText.ts';

/** Words beside which a name that is also another word is that of a weapon. */
const weaponWords =
  /^(missiles?|tanks?|batter(y|ies)|systems?|launchers?|interceptors?|helicopters?|jets?|fighters?|aircraft|drones?|howitzers?|guns?|radars?|vehicles?|torpedo(es)?|rockets?|artillery|anti-.*|air|surface-to-air|self-propelled|attack|man-portable|shoulder-fired|infantry|main|armou?red|reconnaissance|multirole|cruise|ballistic)$/i;

/** Behind these a capital is the city. */
const beforePlaces =
  /^(in|at|near|to|from|outside|around|over|through|of|into|via|toward|towards|above|across|within|leaving|visited|visit)$/i;

/** How a weapon's designation goes on: `F-16V`, `Su-30MK2`, `Leopard 2A8`, `K2s`. */
const variant = /^(?:[A-Z]{1,3}\d{0,2}[A-Z]?)?s?(?![\p{L}\p{N}])/u;

class Places {
  readonly #starts = new Map<number, Token>();
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    for (const token of tokens) this.#starts.set(token.start, token);
  }

  /** The words that a span covers; a span may begin or end inside of one (`US-made`). */
  covering(start: number, end: number): { first: number; last: number } | null {
    let low = 0;
    let high = this.#tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tokens[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const first = this.#tokens[low];
    if (!first || first.start >= end) return null;
    let last = low;
    while ((this.#tokens[last + 1]?.start ?? Infinity) < end) last += 1;
    return { first: low, last };
  }
}

/** How many characters of the text from `at` on are this spelling; 0 when they are not. */
function lengthOf(spelling: Spelling, flat: string, at: number): number {
  const words = flat.slice(at, at + spelling.text.length);
  const inCapitals = spelling.text.length > 3 && words === spelling.text.toUpperCase();
  const inSmall =
    spelling.entity.kind === 'Country' &&
    spelling.form === 'name' &&
    spelling.text.includes(' ') &&
    words === spelling.text.toLowerCase();
  if (words !== spelling.text && !inCapitals && !inSmall) return 0;
  const behind = flat.slice(at + spelling.text.length, at + spelling.text.length + 8);
  if (!/^[\p{L}\p{N}]/u.test(behind)) return spelling.text.length;
  if (spelling.entity.kind !== 'WeaponSystem' || !/\d[A-Z]?$|[a-z]$/.test(spelling.text)) return 0;
  const more = variant.exec(behind)?.[0] ?? '';
  if (!more || (/[a-z]$/.test(spelling.text) && more !== 's')) return 0;
  return spelling.text.length + more.length;
}

function isWeaponHere(flat: string, at: number, length: number): boolean {
  const behind = /^[\s-]+([\p{L}-]+)/u.exec(flat.slice(at + length, at + length + 30))?.[1] ?? '';
  const later =
    /^[\s-]+[\p{L}\d-]+\s+([\p{L}-]+)/u.exec(flat.slice(at + length, at + length + 50))?.[1] ?? '';
  const before = /(\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozen|more|additional)\s+$/i;
  return (
    weaponWords.test(behind) || weaponWords.test(later) || before.test(flat.slice(Math.max(0, at - 14), at))
  );
}

/** The names of the tables in a text, the longest at each place. */
function findKnown(parsed: ParsedText, tables: NameTables): Mention[] {
  const flat = printedAlike(parsed.text);
  const places = new Places(parsed.tokens);
  const found: Mention[] = [];
  let end = 0;
  for (const { 0: word, index: start } of flat.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (start < end) continue;
    for (const spelling of tables.byFirstWord.get(firstWord(word)) ?? []) {
      const length = lengthOf(spelling, flat, start);
      if (length === 0 || (spelling.guarded && !isWeaponHere(flat, start, length))) continue;
      const words = places.covering(start, start + length);
      if (!words) break;
      end = start + length;
      found.push({ start, end, ...words, entity: spelling.entity, form: spelling.form });
      break;
    }
  }
  return found;
}

/** Bodies that many states have: alone they name nothing. */
const commonBodies =
  /^(the )?(Parliament|Government|Cabinet|Ministry|Army|Navy|Air Force|Alliance|Council|Commission|Embassy|Coalition|State|House|Treaty|Marines|Royal Court|Foreign Ministry|Defen[cs]e Ministry|Ministry of Defen[cs]e|Ministry of Foreign Affairs|Parliament House|Union|Summit|Charter|Supreme Court|Foreign Office|FMF|FMS)$|\b[Aa]dministration$/i;

const classes = { PERSON: 'Person', ORGANIZATION: 'Organization', LOCATION: 'Place' } as const;

/** Words that the engine takes for a part of a name. */
const noName =
  /^(Mr|Mrs|Ms|Dr|Sir|Gen|General|Admiral|Captain|Colonel|President|Prime|Minister|Secretary|King|Crown|Prince|Chancellor|Foreign|Defen[cs]e|Sheikh|the|The|Honourable|Honorable|Minister|Ambassador|Chief|Lt|Maj)\.?$/;

/** The names that the engine sees. */
function findEngineNames({ sentences, text }: ParsedText): Mention[] {
  const found: Mention[] = [];
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at += 1) {
      const ner = tokens[at]?.ner ?? 'O';
      if (!(ner in classes)) continue;
      let last = at;
      while (tokens[last + 1]?.ner === ner) last += 1;
      let first = at;
      at = last;
      while (first < last && noName.test(tokens[first]?.text ?? '')) first += 1;
      const [from, to] = [tokens[first], tokens[last]];
      if (!from || !to || noName.test(from.text)) continue;
      const name = text.slice(from.start, to.end).replace(/\s+/g, ' ');
      const before = tokens
        .slice(Math.max(0, first - 3), first)
        .map((token) => token.text)
        .join(' ');
      if (!/\p{Lu}/u.test(name) || name.length < 2) continue;
      if (
        ner === 'ORGANIZATION' &&
        (commonBodies.test(name) || /\b(Minister|Secretary) (of|for)( the)?$/i.test(before))
      )
        continue;
      const entity: NamedEntity = { kind: classes[ner as keyof typeof classes], name };
      found.push({ start: from.start, end: to.end, first: from.index, last: to.index, entity, form: 'name' });
    }
  }
  return found;
}

/** Whether a capital stands for its country here, not for the city. */
function standsForCountry(mention: Mention, { tokens, text }: ParsedText): boolean {
  const [before, behind] = [tokens[mention.first - 1], tokens[mention.last + 1]];
  if (before && before.sentence === tokens[mention.first]?.sentence && beforePlaces.test(before.text)) {
    // "sanctions on Minsk", "a visit to Kyiv": only what is done to a state is done to its government.
    return false;
  }
  const isDateline = /^\s*(\(|,? ?[A-Z][a-z]+\.? \d|—|-{1,2} |– |:|, [A-Z][\w. ]+ [—-]+ |\. [A-Z])/.test(
    text.slice(mention.end, mention.end + 40),
  );
  if (isDateline && /(^|\n)\s*$/.test(text.slice(0, mention.start))) return false;
  return behind === undefined || !/^(airport|airbase|suburb|region|oblast|district)s?$/i.test(behind.text);
}

const letters: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', ı: 'i', đ: 'd', Đ: 'D' };
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØıđĐ]/g, (letter) => letters[letter] ?? letter);

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
  const key = plain(word);
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

/** “the Russian shipping firm Sovcomflot”: a capitalized word that nobody knows, behind a word for what it is. */
const beforeFirms =
  /^(firm|company|group|giant|manufacturer|maker|shipbuilder|newspaper|daily|carrier|conglomerate|contractor|consortium|militia|agency|movement)$/;

function findFirms(parsed: ParsedText, taken: readonly Mention[]): Mention[] {
  const { tokens } = parsed;
  return tokens.flatMap((token, at) => {
    const first = tokens[at + 1];
    if (
      !beforeFirms.test(token.lemma) ||
      first?.sentence !== token.sentence ||
      !first.pos.startsWith('NNP') ||
      !/^\p{Lu}/u.test(first.text)
    )
      return [];
    let last = at + 1;
    while ((tokens[last + 1]?.pos ?? '').startsWith('NNP') && tokens[last + 1]?.sentence === token.sentence)
      last += 1;
    const [start, end] = [first.start, tokens[last]?.end ?? first.end];
    if (taken.some((each) => each.start < end && start < each.end)) return [];
    const entity: NamedEntity = {
      kind: 'Organization',
      name: parsed.text.slice(start, end).replace(/\s+/g, ' '),
    };
    return [{ start, end, first: first.index, last, entity, form: 'name' as const }];
  });
}

/** “China's foreign ministry”, “the Turkish Defense Ministry”: a ministry of the state that is named beside it. */
function findMinistries(parsed: ParsedText, known: readonly Mention[], tables: NameTables): Mention[] {
  return known.flatMap((state) => {
    if (state.entity.kind !== 'Country') return [];
    const rest = parsed.text.slice(state.end, state.end + 60);
    const found =
      /^(?:['’]s)?\s+(?:(foreign|defen[cs]e|interior|finance) ministry|(?:federal )?ministry of (foreign affairs|defen[cs]e|the interior|finance))\b/i.exec(
        rest,
      );
    const [all = '', before, behind] = found ?? [];
    const what = { f: 'Foreign Affairs', d: 'Defence', i: 'the Interior', t: 'the Interior' }[
      (before ?? behind ?? '').charAt(0).toLowerCase()
    ];
    if (!found || !what) return [];
    const end = state.end + all.length;
    const last = parsed.tokens.findIndex((token) => token.end >= end);
    const name = `${tables.demonyms.get(state.entity.name) ?? state.entity.name} Ministry of ${/^fin/i.test(before ?? behind ?? '') ? 'Finance' : what}`;
    return [
      {
        ...state,
        end,
        last,
        form: 'name' as const,
        entity: {
          kind: 'Organization' as const,
          name,
          of: state.entity.name,
          organizationKind: 'GOVERNMENT',
        },
      },
    ];
  });
}

/** Gives last names and short forms the person or organization that the text named in full before. */
function join(mentions: readonly Mention[], tables: NameTables): Mention[] {
  const named: NamedEntity[] = [];
  const aliases = new Map<string, NamedEntity>();
  return mentions.map((mention) => {
    const { entity } = mention;
    if (entity.kind === 'Organization' || entity.kind === 'Person') {
      const same = named.find(({ kind, name }) => kind === entity.kind && plain(name) === plain(entity.name));
      if (same) return { ...mention, entity: same };
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
 * Finds what a text names: known names, else what the engine sees; where they overlap, the longer one, and of equals the
 * known one. Sets each word's mention. Pure but for that.
 */
export function findMentions(parsed: ParsedText, tables: NameTables): Mention[] {
  const single = findKnown(parsed, tables);
  const ministries = findMinistries(parsed, single, tables);
  const known = [
    ...ministries,
    ...single.filter((each) => !ministries.some((other) => each.start < other.end && other.start < each.end)),
  ];
  const overlaps = (one: Mention, other: Mention): boolean => one.start < other.end && other.start < one.end;
  const seen = findEngineNames(parsed).filter((name) => {
    const others = known.filter((each) => overlaps(each, name));
    return others.every(
      (each) =>
        name.end - name.start > each.end - each.start &&
        (name.entity.kind !== 'Place' || each.form === 'capital') &&
        !(each.entity.kind === 'WeaponSystem') &&
        !(each.entity.kind === name.entity.kind) &&
        !(name.entity.kind === 'Person' && each.form === 'demonym') &&
        !(
          each.end === name.end &&
          each.form !== 'demonym' &&
          name.entity.kind === 'Organization' &&
          each.entity.kind === 'Organization'
        ),
    );
  });
  const kept = known.filter((each) => !seen.some((name) => overlaps(each, name)));
  // A name that the engine read together with a country's: the country still counts by itself. A person is no country.
  const inside = single.filter(
    (each) =>
      each.entity.kind === 'Country' &&
      each.form !== 'capital' &&
      [...seen, ...ministries].some(
        (name) => overlaps(each, name) && (name.entity.kind !== 'Person' || each.form === 'demonym'),
      ),
  );
  const all = [...kept, ...seen, ...findFirms(parsed, [...kept, ...seen])].sort(
    (one, other) => one.start - other.start,
  );
  const placed = all.map((mention) =>
    mention.form === 'capital' && !standsForCountry(mention, parsed)
      ? {
          ...mention,
          entity: {
            kind: 'Place' as const,
            name: parsed.text.slice(mention.start, mention.end).replace(/\s+/g, ' '),
            of: mention.entity.name,
          },
        }
      : mention,
  );
  const joined = join(placed, tables);
  for (const mention of joined)
    for (let at = mention.first; at <= mention.last; at += 1) {
      const token = parsed.tokens[at];
      if (token) token.mention = mention;
    }
  return [...joined, ...inside].sort((one, other) => one.start - other.start || one.end - other.end);
}
