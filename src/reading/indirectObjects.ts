import type { Token } from './parsedText.ts';

/** “sold Armenia 36 Caesar howitzers”: a name that the parser took into the phrase behind it, before its number. */
function takenIn({ sentence: { tokens }, index }: Token): Token[] {
  const place = index + 1 - (tokens[0]?.index ?? 0);
  const mention = tokens[place]?.mention;
  if (mention?.form !== 'name' || !/^(Country|Organization)$/.test(mention.entity.kind)) return [];
  const length = mention.last - mention.first + 1;
  const [last, next] = [tokens[place + length - 1], tokens[place + length]];
  return last && /^(compound|nmod|nsubj|dep)/.test(last.relation) && /^(CD|DT|\$)$/.test(next?.pos ?? '')
    ? [last]
    : [];
}

/** To whom: “sold Armenia howitzers”, “Armenia was sold howitzers”. */
export function indirectObjects(verb: Token): Token[] {
  const indirect = [...verb.children.filter(({ relation }) => relation === 'iobj'), ...takenIn(verb)];
  const passive = verb.children.some(({ relation }) => relation === 'obj')
    ? verb.children.filter(({ relation }) => relation === 'nsubj:pass')
    : [];
  return [...indirect, ...passive];
}
