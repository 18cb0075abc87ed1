/** A text without accents and other marks: `Al-Nūr` → `Al-Nur`, `Китай` → `Китаи`. Letters may come apart as in NFKD. */
export const stripMarks = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** The same without case, too: how texts are compared that say the same. */
export const foldText = (text: string): string => stripMarks(text).toLowerCase();

/** The folded words of a text, split at anything but letters and digits of any script. */
export const foldedWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
