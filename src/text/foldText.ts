/** Strips accents and other marks: `Al-Nūr` → `Al-Nur`, `Китай` → `Китаи`. Letters are decomposed as in NFKD. */
export const stripMarks = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** Strips marks and case, for comparing texts. */
export const foldText = (text: string): string => stripMarks(text).toLowerCase();

/** The folded words of a text, split at everything but letters and digits of any script. */
export const foldedWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
