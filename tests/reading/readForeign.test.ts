import { languageOf } from '../../src/reading/languageOf.ts';
import { buildNameTables } from '../../src/reading/nameTables.ts';
import { readForeign } from '../../src/reading/readForeign.ts';
import { recordedTexts } from './support.ts';

const countries =
  'Russia | Россия; Russie; روسيا; रूस | |\nIndia | Индия; Inde; الهند; भारत | |\nGreece | Grèce | |';
const tables = buildNameTables({ countries, organizations: '', people: '', weapons: '' });

test.each([
  [
    'ru',
    'Россия и Индия подписали контракт. «Мы очень рады», — сказал посол.',
    'Мы очень рады',
    ['Russia', 'India'],
  ],
  ['fr', 'La France a livré des avions à la Grèce. « Nous sommes fiers », a dit le ministre.', ' Nous sommes fiers ', ['Greece']], // prettier-ignore
  ['ar', 'وقعت روسيا عقدا مع الهند. وقال الوزير: «نحن سعداء جدا».', 'نحن سعداء جدا', ['Russia', 'India']],
  ['hi', 'भारत और रूस ने अनुबंध पर हस्ताक्षर किए। "हम खुश हैं", मंत्री ने कहा।', 'हम खुश हैं', ['India', 'Russia']],
])(
  'of %s, quotations and known names are read, and each sentence says why no more',
  (language, text, quote, names) => {
    expect(languageOf(text)).toBe(language);
    const { entities, quotations, proposals, account, mentions } = readForeign(text, language, tables);
    expect(entities.map(({ name }) => name)).toEqual(names);
    expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual([quote]);
    expect(proposals).toEqual([]);
    expect(account.map(({ why }) => why)).toEqual(Array(2).fill(`not read: language ${language}`));
    for (const { start, end } of mentions) expect(countries).toContain(text.slice(start, end));
  },
);

test('English is English, however many names are in it; what is declared counts', () => {
  const texts = ['texts', 'reading/read', 'reading/held-out', 'reading/second', 'reading/second-held-out'];
  for (const { text } of texts.flatMap(recordedTexts)) expect(languageOf(text)).toBe('en');
  expect(languageOf('Ukraine received F-16s.')).toBe('en');
  expect(languageOf('India buys tanks.', 'pt-BR')).toBe('pt');
});
