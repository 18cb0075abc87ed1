import type { EntityKind, Mention, NamedEntity } from './mention.ts';
import { type ParsedText, type Token, subtree } from './parsedText.ts';

/** An office that the text gives a person. */
export interface HeldOffice {
  person: NamedEntity;
  office: string;
  of: NamedEntity | null;
  at: number;
}

/** What the reader remembers of a text: its names in order, and who holds which office. */
export interface Memory {
  parsed: ParsedText;
  mentions: readonly Mention[];
  offices: readonly HeldOffice[];
}

/** Mentions of these kinds inside of a noun phrase, without what clauses add to it. */
export function mentionsIn(head: Token, kinds: readonly EntityKind[], memory: Memory): Mention[] {
  const words = subtree(
    head,
    ({ relation }) => !/^(acl|advcl|conj|cc|punct|parataxis|appos|dep|case|ccomp|nsubj)/.test(relation),
  );
  const found = new Set<Mention>();
  for (const { mention } of words) if (mention && kinds.includes(mention.entity.kind)) found.add(mention);
  if (found.size === 0 && kinds.includes('Country')) {
    for (const each of memory.mentions)
      if (
        each.entity.kind === 'Country' &&
        words.some(
          (word) =>
            word.mention &&
            word.mention !== each &&
            each.first >= word.mention.first &&
            each.last <= word.mention.last,
        )
      )
        found.add(each);
  }
  return [...found];
}

/** The last name of these kinds before a word, the same sentence first. */
export function lastNamed(
  before: Token,
  kinds: readonly EntityKind[],
  memory: Memory,
  test: (each: Mention) => boolean = () => true,
): Mention | undefined {
  return [...memory.mentions]
    .reverse()
    .find((each) => each.end <= before.start && kinds.includes(each.entity.kind) && test(each));
}
