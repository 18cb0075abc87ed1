import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Problem } from '../../../src/ingest/checkInput.ts';
import { checkSources } from '../../../src/ingest/checkSources.ts';
import type { Reading } from '../../../src/ingest/reading.ts';
import { folder, model } from '../../support/loadedGraph.ts';

const text = readFileSync(folder('tests/fixtures/texts/whitehouse-poland-apache.txt'), 'utf8');

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'entente-short-'));
  writeFileSync(join(home, 'article.txt'), text);
  writeFileSync(
    join(home, 'article.yaml'),
    `id: Article:readout\nlanguage: en\nheadline: ${text.split('\n')[0] ?? ''}\npublished: { value: 2024-03-12, certainty: DERIVED, basis: Given with the text. }\n`,
  );
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

/** Checks a facts file together with the reference data: nothing is stored. */
async function check(facts: string): Promise<{ reading: Reading | undefined; problems: string[] }> {
  writeFileSync(join(home, 'facts.yaml'), facts);
  const problems: Problem[] = [];
  const readings: Reading[] = [];
  const sources = [folder('data/reference'), home];
  for await (const group of checkSources(model, sources, () => Promise.resolve([]), problems)())
    readings.push(...group);
  return {
    reading: readings.find(({ source }) => source === 'Article:readout'),
    problems: problems.map(({ file, line, message }) => `${basename(file)}:${String(line)} ${message}`),
  };
}

const head =
  'article: Article:readout\nentities:\n  - country: Poland\n  - weaponSystem: AH-64 Apache helicopters\n';

test('one claim in six lines says what the long form says in fifteen', async () => {
  const short = await check(`${head}facts:
  - contract:
      quote: will offer to sell Poland 96 AH-64 Apache helicopters
      modality: POSSIBLE
      buyer: Poland
      system: AH-64 Apache helicopters
      quantity: 96
`);
  const [claim] = short.reading?.claims ?? [];
  const long = await check(`article: Article:readout
entities:
  - country: Poland
  - weaponSystem: { id: WeaponSystem:ah-64-apache-helicopters, name: AH-64 Apache helicopters }
facts:
  - contract:
      id: Contract:buyer-poland-ah-64-apache-helicopters
      claims:
        - id: ${claim?.id.split('/')[1] ?? ''}
          quote: will offer to sell Poland 96 AH-64 Apache helicopters
          voice: ARTICLE
          modality: POSSIBLE
          details:
            buyer: { value: Country:poland, printed: Poland }
            system: { value: WeaponSystem:ah-64-apache-helicopters, printed: AH-64 Apache helicopters }
            quantity: { value: 96, printed: '96' }
`);
  expect([short.problems, long.problems]).toEqual([[], []]);
  expect(short.reading?.claims).toEqual(long.reading?.claims);
  expect(short.reading?.names).toEqual(long.reading?.names);
  expect(claim?.id).toMatch(/^Claim:readout\/will-offer-to-sell-poland-[0-9a-f]{6}$/);
});

test('a group gives its claims speaker, agency and modality; a claim may say otherwise', async () => {
  const { reading, problems } = await check(`${head}  - person: President Biden
facts:
  - said by: President Biden
    modality: POSSIBLE
    facts:
      - contract:
          quote: will offer to sell Poland 96 AH-64 Apache helicopters
          buyer: Poland
          system: AH-64 Apache helicopters
      - contract:
          said by: Poland
          claims:
            - quote: Poland’s purchase of additional U.S. defense equipment
              modality: ASSERTED
              buyer: Poland
            - quote: This loan will enable Poland’s purchase
              voice: ARTICLE
              buyer: Poland
`);
  expect(problems).toEqual([]);
  expect(reading?.claims.map(({ speaker, voice, modality }) => ({ speaker, voice, modality }))).toEqual([
    { speaker: 'Person:president-biden', voice: 'INDIRECT', modality: 'POSSIBLE' },
    { speaker: 'Country:poland', voice: 'INDIRECT', modality: 'ASSERTED' },
    { speaker: null, voice: 'ARTICLE', modality: 'POSSIBLE' },
  ]);
});

test('ids do not depend on the order of facts, claims and lists', async () => {
  const facts = [
    '  - meeting: { quote: "a joint meeting at the White House on March 12", kind: { value: VISIT, printed: meeting }, participants: [{ value: Poland, basis: Duda. }, { value: Country:us, basis: Biden. }], date: 2024-03-12 }',
    '  - partnership: { quote: "U.S.-Polish energy security partnership", partners: { value: Poland, basis: “Polish” } }',
  ];
  const ids = async (list: readonly string[]): Promise<string[]> => {
    const { reading, problems } = await check(`${head}facts:\n${list.join('\n')}\n`);
    expect(problems).toEqual([]);
    return (reading?.claims ?? []).map(({ id, fact }) => `${fact} ${id}`).sort();
  };
  const once = await ids(facts);
  expect(once).toEqual([
    expect.stringMatching(/^Meeting:poland-us-visit-2024 Claim:/),
    expect.stringMatching(/^Partnership:poland Claim:/),
  ]);
  expect(
    await ids([...facts].reverse().map((each) => each.replace(/\[(\{.*?\}), (\{.*?\})\]/, '[$2, $1]'))),
  ).toEqual(once);
});

test('voice follows from quotation marks and the headline', async () => {
  writeFileSync(
    join(home, 'article.txt'),
    'Two Tides ends\n\n“Poland buys 96 Apaches,” said Mr Tusk. He added that Poland buys them.\n',
  );
  writeFileSync(join(home, 'article.yaml'), 'id: Article:readout\nlanguage: en\nheadline: Two Tides ends\n');
  const { reading, problems } = await check(`article: Article:readout
entities: [{ person: Mr Tusk }, { event: Two Tides }, { country: Poland }]
facts:
  - said by: Mr Tusk
    facts:
      - contract: { quote: Poland buys 96 Apaches, buyer: Poland }
      - contract: { quote: Poland buys them, buyer: Poland }
  - occurrence: { quote: Two Tides ends, event: Two Tides }
`);
  expect(problems).toEqual([]);
  expect(reading?.claims.map(({ voice }) => voice)).toEqual(['DIRECT_QUOTE', 'INDIRECT', 'HEADLINE']);
});

test('dates and money are read from the words that are printed; what is taken for granted says so', async () => {
  const { reading, problems } = await check(`${head}facts:
  - contract:
      quote: a new $2 billion Foreign Military Financing (FMF) direct loan to Poland
      buyer: Poland
      value: $2 billion
  - meeting:
      quote: a joint meeting at the White House on March 12
      participants: { value: Poland, basis: Of Poland are Duda and Tusk. }
      kind: { value: VISIT, printed: meeting }
      date: 2024-03-12
`);
  expect(problems).toEqual([]);
  const details = reading?.claims.flatMap((claim) => claim.details) ?? [];
  expect(details.find(({ field }) => field === 'value')).toMatchObject({
    value: '2000000000',
    currency: 'USD',
    printed: '$2 billion',
    certainty: 'DERIVED',
  });
  expect(details.find(({ field }) => field === 'date')).toMatchObject({
    value: '2024-03-12',
    printed: 'March 12',
    certainty: 'DERIVED',
    basis: 'The year is not printed; it is that of the publication date, 2024-03-12.',
  });
});

/** Two that share a name; the first fact stands in line 5. */
const twins =
  'article: Article:readout\nentities: [{ country: Poland }, { country: Twin }, { person: Twin }]\n\nfacts:\n';

test.each<[what: string, facts: string, message: RegExp]>([
  [
    'a name that nothing has',
    '  - contract:\n      quote: offer to sell Poland 96\n      buyer: Polnd',
    /^facts\.yaml:7 Contract\.buyer names “Polnd”, which nothing is called: did you mean Country:poland.*\? Else add it under entities: - \w+: Polnd/,
  ],
  [
    'a name of another type',
    '  - contract:\n      quote: offer to sell Poland 96\n      system: Poland',
    /^facts\.yaml:7 Contract\.system names “Poland”, which is Country:poland, but must be of type WeaponSystem/,
  ],
  [
    'a name that several have',
    '  - contract:\n      quote: offer to sell Poland 96\n      buyer: Twin',
    /^facts\.yaml:7 Contract\.buyer names “Twin”, which Country:twin and Person:twin are called: give the id that is meant/,
  ],
  [
    'a key that no contract has',
    '  - contract:\n      quote: offer to sell Poland 96\n      byer: Poland',
    /^facts\.yaml:7 Contract: "byer" is not defined: did you mean `buyer`\?/,
  ],
  [
    'words that the quote does not have',
    '  - contract:\n      quote: offer to sell Poland 96\n      buyer: Poland\n      quantity: 97',
    /^facts\.yaml:8 Contract\.quantity is “97”, which does not stand in the quote: give \{ value: …, printed: … \}/,
  ],
  [
    'a number that is none',
    '  - contract:\n      quote: offer to sell Poland 96\n      buyer: Poland\n      quantity: sell',
    /^facts\.yaml:8 Contract\.quantity is “sell”, which cannot be read as a value of this field/,
  ],
  [
    'an entity that the quote does not name',
    '  - contract:\n      quote: offer to sell Poland 96\n      seller: United States',
    /^facts\.yaml:7 Contract\.seller is Country:us, but no name of it stands in the quote \(.*“United States”.*\): give/,
  ],
  [
    'a speaker who is nobody',
    '  - said by: Nobody\n    facts:\n      - contract:\n          quote: offer to sell Poland 96\n          buyer: Poland',
    /^facts\.yaml:\d+ speaker names “Nobody”, which nothing is called/,
  ],
  [
    'a key that a group cannot have',
    '  - quote: x\n    facts: []',
    /^facts\.yaml:5 "quote" is not defined for several claims: expected some of said by, speaker/,
  ],
  [
    'a speaker beside a fact',
    '  - said by: Poland\n    contract:\n      quote: offer to sell Poland 96\n      buyer: Poland',
    /^facts\.yaml:5 "said by" goes in a claim, beside its quote, or above a group, whose facts are a list under `facts`(?!.*is not defined)/s,
  ],
  [
    'a group whose list has another name',
    '  - said by: Poland\n    claims:\n      - contract:\n          quote: offer to sell Poland 96\n          buyer: Poland',
    /^facts\.yaml:5 "said by" goes in a claim, beside its quote, or above a group, whose facts are a list under `facts`(?!.*is not defined)/s,
  ],
  [
    'a field that is missed beside one that is wrong',
    '  - delivery:\n      quote: offer to sell Poland 96\n      supplier: Polnd\n      recipient: Poland',
    /^facts\.yaml:7 Delivery\.supplier names “Polnd”(?!.*Delivery\.supplier must).*Delivery\.progress must be supported by a claim, but none has it/s,
  ],
  [
    'a quote that the text does not have',
    '  - contract:\n      quote: offer to sell Polen 96\n      buyer: { value: Poland, printed: Polen }',
    /facts\.yaml:6 Contract:buyer-poland, claim offer-to-sell-polen-96-[0-9a-f]{6}: quote must be the article's words/,
  ],
  [
    'an enum’s word that is none',
    '  - meeting:\n      quote: a joint meeting\n      kind: JOINT',
    /^facts\.yaml:7 .*kind.*must be one of VISIT, CALL/,
  ],
  [
    'a fact without anything',
    '  - contract: {}',
    /facts\.yaml:5 Contract:unnamed needs at least one claim in `claims`/,
  ],
  ['a fact that is a word', '  - contract: Poland', /^facts\.yaml:5 .*contract.*must be an object/],
])('%s is told in one sentence with its line in the short form', async (_what, facts, message) => {
  const { reading, problems } = await check(`${twins}${facts}\n`);
  expect(reading).toBeUndefined();
  expect(problems.join('\n')).toMatch(message);
});
