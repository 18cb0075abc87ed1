/** The words of the graph in plain English, for readers who never saw a schema. */

export const standingWords: Readonly<Record<string, string>> = {
  ASSERTED: 'asserted',
  CONTESTED: 'contested',
  DENIED: 'denied',
  THREATENED: 'threatened',
  POSSIBLE: 'feared or possible',
  UNKNOWN: 'asked, not answered',
  PROPOSED: 'proposed',
};

export const modalityWords: Readonly<Record<string, string>> = {
  ASSERTED: 'says it is so',
  PRESUPPOSED: 'takes it for granted',
  OPINION: 'gives an opinion',
  POSSIBLE: 'feared, hoped or held possible',
  CONDITIONAL: 'says so on a condition',
  THREATENED: 'a threat',
  NEGATED: 'says it is not so',
  NOT_ANSWERED: 'asked, gave no answer',
};

export const voiceWords: Readonly<Record<string, string>> = {
  HEADLINE: 'in the headline',
  ARTICLE: 'the article in its own name',
  INDIRECT: 'reported in the article’s words',
  DIRECT_QUOTE: 'in their own words',
  UNATTRIBUTED: 'passed on without saying from whom',
};

export const certaintyWords: Readonly<Record<string, string>> = {
  EXPLICIT: 'printed',
  DERIVED: 'follows from what is printed',
  INFERRED: 'inferred, not printed',
};

/** How sure a link or a detail is, in words: what is explicit in reference data is printed in no article. */
export function sureWords(certainty: string, origin: string): string {
  return origin === 'CURATED' && certainty === 'EXPLICIT'
    ? 'reference data'
    : (certaintyWords[certainty] ?? certainty);
}

/** The plural of an English word, by the rules of its ending; “person” has none. */
function pluralOf(word: string): string {
  if (word === 'person') return 'people';
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** `WeaponSystem` → `weapon system`. */
export function kindWord(kind: string): string {
  return kind.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** `WeaponSystem` → `Weapon systems`. */
export function kindPlural(kind: string): string {
  const word = pluralOf(kindWord(kind));
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `POSTED_TO` or `postedTo` → `posted to`. */
export function roleWord(role: string): string {
  return role
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}

/** Why a passage makes no claim. */
export const unclaimedWords: Readonly<Record<string, string>> = {
  UNPARSABLE: 'Too damaged to be read.',
  METADATA: 'About the article itself.',
  BACKGROUND: 'Sets the scene; states no fact.',
  NO_FACT_TYPE: 'Says something that is not a kind of fact kept here.',
  OPINION_WITHOUT_FACT: 'A view or feeling about no fact.',
  REPETITION: 'Repeats what the article says elsewhere.',
  OTHER: 'Makes no claim.',
};

/** `en` → `English`, in the reader's locale. */
export function languageWord(tag: string): string {
  return new Intl.DisplayNames(undefined, { type: 'language' }).of(tag) ?? tag;
}

/** `1 claim`, `3 claims`; the plural is the word with an s, or is given. */
export function countWords(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString()} ${count === 1 ? one : several}`;
}
