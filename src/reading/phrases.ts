import type { Token } from './parsedText.ts';

export const isVerb = (token: Token): boolean => token.pos.startsWith('VB');
export const isNoun = (token: Token): boolean => token.pos.startsWith('NN');

/** The word that stands before another and says how it hangs on its head: `with` in “a deal with Russia”. */
export function preposition(token: Token): string {
  const marks = token.children.filter(({ relation }) => relation === 'case');
  const mark = marks.find(({ pos }) => pos !== 'POS') ?? marks[0];
  return mark?.lemma ?? '';
}

/** A word with those coordinated to it: “A, B and C”. */
export function conjuncts(token: Token): Token[] {
  return [token, ...token.children.filter(({ relation }) => relation === 'conj').flatMap(conjuncts)];
}

/** The words that hang on a verb or noun with this preposition. */
export function withPreposition(token: Token, wanted: readonly string[]): Token[] {
  return token.children
    .filter(
      (child) => /^(obl|nmod|advcl|acl|dep)/.test(child.relation) && wanted.includes(preposition(child)),
    )
    .flatMap(conjuncts);
}

/**
 * The words with this preposition anywhere in a phrase, where none hang on its head: parsers often hang “with Norway” on the
 * words before it (“a contract worth NOK 1 billion with Norway”). Clauses are not entered.
 */
export function deepPreposition(token: Token, wanted: readonly string[]): Token[] {
  const direct = withPreposition(token, wanted);
  if (direct.length > 0) return direct;
  for (const child of token.children) {
    if (
      !/^(amod|acl|nmod|obl|obj|nummod|advmod|dep|compound|appos|xcomp)$/.test(child.relation) ||
      (isVerb(child) && child.lemma !== 'value' && child.relation !== 'dep')
    )
      continue;
    const found = deepPreposition(child, wanted);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whose: “Russia's”, “its”. */
export const owners = (noun: Token): Token[] =>
  noun.children.filter(({ relation, pos }) => relation === 'nmod:poss' || pos === 'PRP$').flatMap(conjuncts);

/** Words that stand before a noun and say of what kind it is. */
export const modifiers = (noun: Token): Token[] =>
  noun.children.filter(
    ({ relation, index }) => /^(amod|compound|nmod|nummod|dep)$/.test(relation) && index < noun.index,
  );
