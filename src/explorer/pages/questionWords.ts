import { dateWords } from '../view/dates.ts';

const day = String.raw`\d{4}(?:[- ]\d\d){0,2}`;
/** EDTF as it is stored, also where its hyphens were taken for a slug's. */
const storedDate = new RegExp(
  String.raw`\[\.\.${day}\]|\[${day}\.\.\]|(?:${day}|\.\.)?/(?:${day}|\.\.)|\b\d{4}(?:-\d\d){1,2}\b`,
  'g',
);
const enumWord = /(?<=\bis (?:it|read as) )[A-Z]{4,}(?:_[A-Z]+)*\b/g;

/** A question as a reporter would ask it: stored dates as people write them, and no words of the schema. */
export const questionWords = (question: string, locale?: string): string =>
  question
    .replace(storedDate, (date) => dateWords(date.replaceAll(' ', '-'), locale))
    .replace(enumWord, (word) => `“${word.replaceAll('_', ' ').toLowerCase()}”`);
