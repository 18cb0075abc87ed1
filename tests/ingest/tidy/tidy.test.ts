import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { findPlaces } from '../../../src/ingest/anchorQuote.ts';
import type { Problem } from '../../../src/ingest/checkInput.ts';
import { checkSources } from '../../../src/ingest/checkSources.ts';
import type { Reading } from '../../../src/ingest/reading.ts';
import { findKnownNames } from '../../../src/ingest/short/findKnownNames.ts';
import { makeReadFacts } from '../../../src/ingest/short/readFacts.ts';
import { type TidyReport, tidyArticle } from '../../../src/ingest/tidy/tidyArticle.ts';
import { deriveInputs } from '../../../src/model/deriveInputs.ts';
import { folder, model } from '../../support/loadedGraph.ts';

const text = readFileSync(folder('tests/fixtures/texts/whitehouse-poland-apache.txt'), 'utf8');
const seed = folder('data/articles/russia-india-defence-cooperation');
const inputs = deriveInputs(model);
const nothing = (): Promise<string[]> => Promise.resolve([]);

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'entente-tidy-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

const write = (name: string, words: string): void => {
  writeFileSync(join(home, name), words);
};
const read = (name: string): string => readFileSync(join(home, name), 'utf8');
const sources = (): string[] => [folder('data/reference'), home];

function tidy(isCheck = false): Promise<TidyReport> {
  const names = findKnownNames(model, inputs, sources(), () => Promise.resolve([]), nothing);
  return tidyArticle(model, inputs, makeReadFacts(model, inputs, names), home, isCheck);
}

/** What is read of the folder, but for its hash and the lines. */
async function reading(): Promise<Omit<Reading, 'hash' | 'places'> | undefined> {
  const problems: Problem[] = [];
  const readings: Reading[] = [];
  for await (const group of checkSources(model, sources(), nothing, problems)()) readings.push(...group);
  expect(problems).toEqual([]);
  return readings
    .filter(({ article }) => article)
    .map(({ hash: _hash, places: _places, ...rest }) => rest)[0];
}

const facts = `# what the readout says
article: Article:readout
entities:
  - country: Poland
  - weaponSystem: AH-64 Apache helicopters # made by Boeing
facts:
  # an offer, not a sale
  - contract:
      # the words
      quote: will offer to sell Poland 96 AH-64 Apache helicopters # of 96
      modality: POSSIBLE
      buyer: Poland
      quantity: 96

  - said by: Poland
    facts:
      - contract: { quote: "Poland’s purchase of additional U.S. defense equipment", buyer: Poland }
`;

function writeReadout(words = text): void {
  write('article.txt', words);
  write('article.yaml', 'id: Article:readout # by hand\nlanguage: en\nheadline: Readout\n');
  write('facts.yaml', facts);
}

test('ids and places are written beside what a person wrote, whose comments stay', async () => {
  writeReadout();
  const before = await reading();
  const { changed, problems } = await tidy();
  expect([changed.length, problems]).toEqual([1, []]);
  const [{ start } = { start: -1 }] = findPlaces(text, 'will offer to sell');
  expect(read('facts.yaml')).toMatch(
    new RegExp(
      `# what the readout says\\narticle: .*\\nentities:\\n {2}- country: Poland\\n {2}- weaponSystem: AH-64 Apache helicopters # made by Boeing\\nfacts:\\n {2}# an offer, not a sale\\n {2}- contract:\\n(?: +#.*\\n)? +id: Contract:buyer-poland\\n +claim: will-offer-to-sell-poland-\\w+\\n(?: +#.*\\n)? +quote: will offer to sell Poland 96 AH-64 Apache helicopters # of 96\\n +start: ${String(start)}\\n +modality: POSSIBLE\\n`,
    ),
  );
  expect(read('facts.yaml')).toContain('# the words');
  expect(await reading()).toEqual(before);
});

test('with --check nothing is written, and a tidy folder has nothing to be written', async () => {
  writeReadout();
  const { changed } = await tidy(true);
  expect([changed.length, read('facts.yaml')]).toEqual([1, facts]);
  await tidy();
  expect(await tidy(true)).toMatchObject({ changed: [], notes: [], problems: [] });
});

test('when the text changes above a quote its place is written anew, and told', async () => {
  writeReadout();
  await tidy();
  const more = 'A line that was added.\n\n';
  write('article.txt', more + text);
  const { notes } = await tidy();
  const [{ start } = { start: -1 }] = findPlaces(text, 'will offer to sell');
  expect(notes.join('\n')).toContain(`no longer at ${String(start)}`);
  expect(read('facts.yaml')).toContain(`start: ${String(start + more.length)}`);
  expect((await tidy()).changed).toEqual([]);
});

test('a quote that is gone from the text is told with its line, and its claim stays as it is', async () => {
  writeReadout();
  await tidy();
  const tidied = read('facts.yaml');
  write('article.txt', text.replace('96 AH-64', '69 AH-64'));
  const { problems } = await tidy();
  expect(problems).toEqual([
    expect.stringMatching(
      /facts\.yaml:\d+ Contract:buyer-poland, claim .*: quote must be the article's words/,
    ),
  ]);
  expect(read('facts.yaml')).toBe(tidied);
});

test('the first article is tidy; after an edit its hash and sentences are computed anew, and lost marks are told', async () => {
  cpSync(seed, home, { recursive: true });
  expect(await tidy()).toMatchObject({ changed: [], problems: [] });
  const description = read('article.yaml');
  expect(description).toBe(readFileSync(join(seed, 'article.yaml'), 'utf8'));
  write('article.txt', `Added.\n\n${readFileSync(join(seed, 'article.txt'), 'utf8')}`);
  const { notes, problems } = await tidy();
  expect(problems).toEqual([]);
  expect(notes.join('\n')).toMatch(/article\.yaml:3 the text was changed: its hash was written/);
  expect(notes.join('\n')).toMatch(
    /marks of the sentences of before were left out, mark them again: S00 \(“– Times of India”/,
  );
  expect(read('article.yaml')).toContain('# the suffix of the site; the host of this reprint is unknown');
  expect((await tidy()).changed).toEqual([]);
});

test('tidying twice is tidying once, and what is read stays the same, whatever the text became', async () => {
  const sentences = text.split(/(?<=\.)\s+/);
  const edit = fc.record({
    above: fc.constantFrom('', 'More.\n', '  \n\n', 'Poland. ', '“Words.” 96 '),
    dropped: fc.nat(sentences.length - 1),
    crlf: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(edit, async ({ above, dropped, crlf }) => {
      const kept = sentences
        .filter((each, at) => at !== dropped || /will offer|purchase/.test(each))
        .join('\n');
      const words = above + kept;
      writeReadout(crlf ? words.replaceAll('\n', '\r\n') : words);
      const before = await reading();
      const first = await tidy();
      expect(first.problems).toEqual([]);
      expect(await reading()).toEqual(before);
      const files = [read('facts.yaml'), read('article.yaml')];
      expect(await tidy()).toMatchObject({ changed: [], notes: [], problems: [] });
      expect([read('facts.yaml'), read('article.yaml')]).toEqual(files);
    }),
    { seed: 16, numRuns: 15 },
  );
});
