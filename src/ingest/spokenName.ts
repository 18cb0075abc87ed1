import { nameKey } from '../model/nameKey.ts';

/** Nouns whose proper names take an article: the Armed Forces, the Press Trust. */
const withArticle = new Set(
  [
    'agreement academy agency alliance army assembly association authority bank bureau coalition commission committee',
    'community confederation conference congress convention corps council court crisis emirates federation fleet force forces',
    'foundation government group institute kingdom islands league military ministry nations navy offensive',
    'office operation organisation organization pact pandemic parliament partnership party republic senate states treaty tribunal trust union war',
  ].flatMap((line) => line.split(' ')),
);
/** Proper names of one word that take an article. */
const alone = /^(Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Kremlin|Pentagon)$/;
const determiners = /^(the|a|an|some|many|several|all|both|our|their|his|her|its|most|few|other|\d+)\b/i;
const prepositions = /\s(of|in|for|on|against|between|with|from|to|at|by)\s.*$/;

/** The noun that a name is about: `Nations` in United Nations, `circles` in some circles in Paris. */
const headOf = (name: string): string => /\S+$/.exec(name.replace(prepositions, ''))?.[0] ?? '';

/**
 * A name as it appears within a sentence, with “the” if needed: if another of its names or the printed words have it,
 * or if its noun takes it. `the United States`, `India`.
 */
export function spokenName(name: string, others: readonly string[]): string {
  if (determiners.test(name)) return name.replace(/^The\b/, 'the');
  const key = `the${nameKey(name)}`;
  const hasArticle = others.some((other) => /^the\s/i.test(other) && nameKey(other) === key);
  const takesOne = (name.includes(' ') && withArticle.has(headOf(name).toLowerCase())) || alone.test(name);
  return hasArticle || takesOne ? `the ${name}` : name;
}

/** Whether a name is plural: a common noun, hence lower-case, with a plural ending. */
export const isPlural = (name: string): boolean => /^[a-z].*[^sui]s$/.test(headOf(name));
