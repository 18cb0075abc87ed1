import type { Mention, NamedEntity } from './mention.ts';
import { isFirmWord } from './findBodies.ts';
import type { ParsedText } from './parsedText.ts';

/** Bodies that many states have: alone they name nothing. */
const commonBodies =
  /^(the )?(Parliament|Government|Cabinet|Ministry|Army|Navy|Air Force|Alliance|Council|Commission|Embassy|Coalition|State|House|Treaty|Marines|Royal Court|Foreign Ministry|Defen[cs]e Ministry|Ministry of Defen[cs]e|Ministry of Foreign Affairs|Parliament House|Union|Summit|Charter|Supreme Court|Foreign Office|FMF|FMS)$|\b[Aa]dministration$/i;

const classes = { PERSON: 'Person', ORGANIZATION: 'Organization', LOCATION: 'Place' } as const;

/** Words that the engine takes for a part of a name. */
const noName =
  /^(Mr|Mrs|Ms|Dr|Sir|Gen|General|Admiral|Captain|Colonel|President|Prime|Minister|Secretary|King|Crown|Prince|Chancellor|Foreign|Defen[cs]e|Sheikh|the|The|Honourable|Honorable|Minister|Ambassador|Chief|Lt|Maj)\.?$/;

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
      const isFirm = ner !== 'ORGANIZATION' && first > 0 && isFirmWord(tokens[first - 1]?.lemma ?? '');
      const kind = isFirm ? 'Organization' : classes[ner as keyof typeof classes];
      const entity: NamedEntity = { kind, name };
      found.push({ start: from.start, end: to.end, first: from.index, last: to.index, entity, form: 'name' });
    }
  }
  return found;
}
