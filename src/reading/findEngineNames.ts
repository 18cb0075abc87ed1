import type { Mention, NamedEntity } from './mention.ts';
import { isFirmWord } from './findBodies.ts';
import { preposition } from './phrases.ts';
import type { ParsedText, Token } from './parsedText.ts';

/** Bodies that many states have: alone they name nothing. */
const commonBodies =
  /^(the )?(Parliament|Government|Cabinet|Ministry|Army|Navy|Air Force|Alliance|Council|Commission|Embassy|Coalition|State|House|Treaty|Marines|Royal Court|Foreign Ministry|Defen[cs]e Ministry|Ministry of Defen[cs]e|Ministry of Foreign Affairs|Parliament House|Union|Summit|Charter|Supreme Court|Foreign Office|FMF|FMS)$|\b[Aa]dministration$/i;

const classes = { PERSON: 'Person', ORGANIZATION: 'Organization', LOCATION: 'Place' } as const;

/** Words that the engine takes for a part of a name. */
const noName =
  /^(Mr|Mrs|Ms|Dr|Sir|Gen|General|Admiral|Captain|Colonel|President|Prime|Minister|Secretary|King|Crown|Prince|Chancellor|Foreign|Defen[cs]e|Sheikh|the|The|Honourable|Honorable|Minister|Ambassador|Chief|Lt|Maj)\.?$/;

/** “KIHARA Minoru”, “Minoru KIHARA”: the family name in capitals, which here stands last. */
function inUsualOrder(name: string): string {
  const words = name.split(' ');
  const isShouted = (word: string): boolean => /^\p{Lu}{3,}$/u.test(word);
  const loud = words.filter(isShouted);
  if (words.length < 2 || loud.length !== 1 || words.some((word) => !/^[\p{L}.'-]+$/u.test(word)))
    return name;
  const family = loud.map((word) => word.charAt(0) + word.slice(1).toLowerCase());
  return [...words.filter((word) => !isShouted(word)), ...family].join(' ');
}

/** “deployed bombers to Diego Garcia”: where things are moved to is no person. */
const isGoneTo = (name: Token): boolean =>
  name.relation.startsWith('obl') &&
  /^(to|in|at|on|near)$/.test(preposition(name)) &&
  /^(deploy|station|base|move|redeploy|fly|relocate)$/.test(name.head?.lemma ?? '');

/** What is no body of a fact, though it has a name: exercises, operations, and where shares are traded. */
const happenings = /^(Exercise|Operation)\b|^(NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX)$/;

/** The names that the engine sees. */
export function findEngineNames({ sentences, text }: ParsedText): Mention[] {
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
      const printed = text.slice(from.start, to.end).replace(/\s+/g, ' ');
      const name = ner === 'PERSON' ? inUsualOrder(printed) : printed;
      const before = tokens
        .slice(Math.max(0, first - 3), first)
        .map((token) => token.text)
        .join(' ');
      if (!/\p{Lu}/u.test(name) || name.length < 2) continue;
      if (
        ner === 'ORGANIZATION' &&
        (commonBodies.test(name) ||
          happenings.test(name) ||
          /\b(exercise|operation)s?( in)?$/i.test(before) ||
          /\b(Minister|Secretary) (of|for)( the)?$/i.test(before))
      )
        continue;
      const isFirm = ner !== 'ORGANIZATION' && first > 0 && isFirmWord(tokens[first - 1]?.lemma ?? '');
      const isPlace = ner === 'PERSON' && isGoneTo(to);
      const kind = isFirm ? 'Organization' : isPlace ? 'Place' : classes[ner as keyof typeof classes];
      const entity: NamedEntity = { kind, name };
      found.push({ start: from.start, end: to.end, first: from.index, last: to.index, entity, form: 'name' });
    }
  }
  return found;
}
