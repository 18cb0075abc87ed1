import type { Mention } from './mention.ts';
import type { ParsedText, Sentence, Token } from './parsedText.ts';
import { isWeaponClass } from './weaponClasses.ts';

/** Letters with a number: `K10`, `HQ-22`, `ASC 890`, `Mi-35M`. */
const designation = /^\p{Lu}{1,5}[\p{L}]{0,2}[-\s]?\d{1,4}[A-Z]{0,3}\d{0,2}s?(?![\p{L}\p{N}])/u;

/** What such letters and numbers also are: roads, forums, documents, calibres. */
const otherwise =
  /^(G|M|A|E|Q|H|FOR|OF|AND|THE|TO|IN|ON|BY|AT|WITH|FROM|OVER|THAN|FY|GDP|CO|UN|EU|EST|GMT|COP|COVID|Article|No|Nr|Vol)[-\s]?\d{1,4}$/i;

/** What is no part of a weapon's name though it stands before one's class in capitals. */
const ordinary =
  /^(Air|Army|Navy|Naval|Marine|Coast|Force|Guard|Ministry|Defen[cs]e|New|First|Second|Third|Western|Eastern|Northern|Southern|North|South|East|West|European|African|Arab|Asian|Western-made|The|This|These|That|Its|Their|Our|His|Some|Many|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Block|State|Federal|Soviet|Soviet-era|Houthi|Hamas|Hezbollah|Taliban|Islamic|Kurdish|Allied|Coalition|Foreign|Military|Security|Strategic|Nuclear|Tactical|Combat|Kremlin|Pentagon|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && !/^(DT|PRP|IN|CC|MD|W)/.test(token.pos);

const asMention = (parsed: ParsedText, start: number, end: number, first: number, last: number): Mention => ({
  start,
  end,
  first,
  last,
  entity: {
    kind: 'WeaponSystem',
    name: parsed.text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .replace(/(\d[A-Z]?)s$/, '$1'),
  },
  form: 'name',
});

/** Whether a word for a class of weapon follows within four words of its phrase: “K10 ammunition resupply vehicles”. */
function hasClassBehind({ tokens }: ParsedText, last: number): boolean {
  const { sentence } = tokens[last] ?? {};
  for (let at = last + 1; at <= last + 5; at += 1) {
    const token = tokens[at];
    if (token?.sentence !== sentence || !token || !/^(NN|JJ|VB[GN]|HYPH|CD|-?:?$)/.test(token.pos))
      return false;
    if (isWeaponClass(token.text)) return true;
  }
  return false;
}

/** A headline in capitals tells no names from words. */
const isShouted = ({ tokens }: Sentence): boolean => {
  const words = tokens.filter(({ text }) => /^\p{L}{3,}$/u.test(text));
  return words.filter(({ text }) => text === text.toUpperCase()).length * 2 > words.length;
};

/** Designations that no table knows, beside a word for what they are or a number of them. */
function findDesignations(parsed: ParsedText): Mention[] {
  const { tokens, text } = parsed;
  const found: Mention[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.start < end || !/^\p{Lu}/u.test(token.text)) continue;
    const words = designation.exec(text.slice(token.start, token.start + 14))?.[0];
    // “ASC 890” is one, “In 2022” and “May 14” are none.
    if (!words || otherwise.test(words) || (words.includes(' ') && !/^\p{Lu}{2,5} \d{1,3}s?$/u.test(words)))
      continue;
    const stop = token.start + words.length;
    let last = token.index;
    while ((tokens[last + 1]?.start ?? Infinity) < stop) last += 1;
    if (tokens[last]?.end !== stop) continue;
    const before = tokens[token.index - 1];
    const isCounted = before?.sentence === token.sentence && before.pos === 'CD' && words.endsWith('s');
    if (!isCounted && !hasClassBehind(parsed, last)) continue;
    end = stop;
    found.push(asMention(parsed, token.start, stop, token.index, last));
  }
  return found;
}

/** A name right before a word for a class of weapon: “Akinci drones”, “the Typhon missile launcher”. */
function findNamedClasses(parsed: ParsedText): Mention[] {
  const { tokens } = parsed;
  return tokens.flatMap((token, at) => {
    if (!isWeaponClass(token.text) || /^\p{Lu}/u.test(token.text) || isShouted(token.sentence)) return [];
    let last = at - 1;
    // “mid-range”, “rocket”, “air defence”: what kind of launcher it is
    while (
      at - last < 7 &&
      tokens[last]?.sentence === token.sentence &&
      ((/^(HYPH|NN|NNS|JJ|VB[GN])$/.test(tokens[last]?.pos ?? '') &&
        !/^\p{Lu}/u.test(tokens[last]?.text ?? '')) ||
        isWeaponClass(tokens[last]?.text ?? ''))
    )
      last -= 1;
    // “Ground Master 200 radars”, but no year
    const number = tokens[last];
    if (number?.pos === 'CD' && /^\d{1,4}$/.test(number.text) && !/^(19|20)\d\d$/.test(number.text))
      last -= 1;
    const end = tokens[last];
    if (!isCapital(end) || end.sentence !== token.sentence || !/^(NNP|NN|JJ)/.test(end.pos)) return [];
    let first = last;
    // “Cheongung-II”
    if (tokens[first - 1]?.text === '-' && isCapital(tokens[first - 2])) first -= 2;
    while (
      isCapital(tokens[first - 1]) &&
      tokens[first - 1]?.sentence === token.sentence &&
      tokens[first - 1]?.pos.startsWith('NNP') &&
      !ordinary.test(tokens[first - 1]?.text ?? '')
    )
      first -= 1;
    const start = tokens[first];
    // A sentence's first word has its capital from there.
    const isFirst = start?.sentence.tokens[0] === start;
    if (!start || ordinary.test(end.text) || ordinary.test(start.text) || end.text.length < 3 || isFirst)
      return [];
    const stop = number?.pos === 'CD' ? number : end;
    return [asMention(parsed, start.start, stop.end, first, stop.index)];
  });
}

/** What navies write before a ship's name. */
const shipPrefix = /^(USS|HMS|INS|HMAS|HMCS|HMNZS|ROKS|HNLMS|HDMS|HNoMS|BRP|TCG|KRI|PNS|ARA|ORP|BNS|SLNS)$/;

/** “the USS Carl Vinson”, “INS Kirpan”: never a person. */
function findShips(parsed: ParsedText): Mention[] {
  const { tokens } = parsed;
  return tokens.flatMap((token, at) => {
    if (!shipPrefix.test(token.text) || !isCapital(tokens[at + 1])) return [];
    let last = at + 1;
    while (last < at + 4 && isCapital(tokens[last + 1]) && tokens[last + 1]?.sentence === token.sentence)
      last += 1;
    return [asMention(parsed, token.start, tokens[last]?.end ?? token.end, at, last)];
  });
}

/**
 * Weapons that no table knows. What the tables know of a place (a country's “missiles”, a firm's “jets”) is not one; a name
 * that the engine took for a person or place is, unless the text also names it without the weapon.
 */
export function findWeapons(
  parsed: ParsedText,
  known: readonly Mention[],
  seen: readonly Mention[],
): Mention[] {
  const overlaps = (one: Mention, other: Mention): boolean => one.start < other.end && other.start < one.end;
  const candidates = [...findShips(parsed), ...findDesignations(parsed), ...findNamedClasses(parsed)];
  const found: Mention[] = [];
  for (const each of candidates) {
    if ([...known, ...found].some((other) => overlaps(each, other))) continue;
    const others = seen.filter((name) => overlaps(each, name));
    const isNameElsewhere = others.some(
      (name) =>
        (name.end > each.end && !shipPrefix.test(parsed.tokens[each.first]?.text ?? '')) ||
        seen.some((more) => more !== name && more.entity.name === name.entity.name) ||
        (name.entity.kind === 'Organization' && !/\d/.test(name.entity.name)),
    );
    if (!isNameElsewhere) found.push(each);
  }
  return found;
}
