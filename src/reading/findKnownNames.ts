import type { Mention } from './mention.ts';
import { type NameTables, type Spelling, firstWord, printedAlike } from './nameTables.ts';
import type { ParsedText, Token } from './parsedText.ts';

/** Words beside which a name that is also another word is that of a weapon. */
const weaponWords =
  /^(missiles?|tanks?|batter(y|ies)|systems?|launchers?|interceptors?|helicopters?|jets?|fighters?|aircraft|drones?|howitzers?|guns?|radars?|vehicles?|torpedo(es)?|rockets?|artillery|anti-.*|air|surface-to-air|self-propelled|attack|man-portable|shoulder-fired|infantry|main|armou?red|reconnaissance|multirole|cruise|ballistic)$/i;

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
  // “Nato”, “Asean”: some houses print initials as a word.
  const asWord =
    /^[A-Z]{4,}$/.test(spelling.text) &&
    words === spelling.text.charAt(0) + spelling.text.slice(1).toLowerCase();
  const inSmall =
    spelling.entity.kind === 'Country' &&
    spelling.form === 'name' &&
    spelling.text.includes(' ') &&
    words === spelling.text.toLowerCase();
  if (words !== spelling.text && !inCapitals && !inSmall && !asWord) return 0;
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
export function findKnownNames(parsed: ParsedText, tables: NameTables): Mention[] {
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
