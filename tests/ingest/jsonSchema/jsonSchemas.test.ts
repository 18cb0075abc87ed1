import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { isObjectType } from 'graphql';
import { isScalar, parse, parseDocument, visit } from 'yaml';
import { jsonSchemas } from '../../../src/ingest/jsonSchema/jsonSchemas.ts';
import { folder, model } from '../../support/loadedGraph.ts';

const schemas = jsonSchemas(model);
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
const isArticle = ajv.compile(schemas.article);
const isFacts = ajv.compile(schemas.facts);

const articles = ['data/articles', 'tests/fixtures/articles'].flatMap((parent) =>
  readdirSync(folder(parent))
    .map((slug) => join(folder(parent), slug))
    .filter((path) => existsSync(join(path, 'facts.yaml'))),
);
const references = readdirSync(folder('data/reference')).filter((name) => name.endsWith('.yaml'));
const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

test('every article and reference file of the project fits', () => {
  expect(articles.length).toBeGreaterThan(1);
  for (const path of articles) {
    isArticle(read(join(path, 'article.yaml')));
    expect([path, isArticle.errors]).toEqual([path, null]);
    isFacts(read(join(path, 'facts.yaml')));
    expect([path, isFacts.errors]).toEqual([path, null]);
  }
  for (const name of references) {
    isFacts(read(folder(`data/reference/${name}`)));
    expect([name, isFacts.errors]).toEqual([name, null]);
  }
});

const short = `article: Article:x
entities:
  - country: Poland
  - weaponSystem: { name: AH-64 Apache, names: [Apache] }
facts:
  - said by: Joe Biden
    facts:
      - contract: { quote: q, modality: POSSIBLE, buyer: Poland, quantity: 96, value: $2 billion, signed: 2018 }
  - meeting: { quote: q, participants: [Poland, { value: India, basis: b }], kind: CALL, count: five }
  - contract:
      said by: Poland
      claims:
        - { quote: q, buyer: { value: Poland, printed: Polish, certainty: DERIVED, basis: b } }
`;

test('the short form fits', () => {
  isFacts(parse(short));
  expect(isFacts.errors).toBeNull();
});

test.each([
  ['a field that no contract has', short.replace('buyer: Poland, q', 'byer: Poland, q')],
  ['an unknown fact type', short.replace('- meeting:', '- meating:')],
  ['a word that its enum lacks', short.replace('kind: CALL', 'kind: CHAT')],
  ['a modality that is none', short.replace('modality: POSSIBLE', 'modality: MAYBE')],
  ['a key that a group cannot have', short.replace('said by: Joe Biden', 'quote: q')],
  ['a list for a word', short.replace('- country: Poland', '- country: [Poland]')],
  ['two types in one item', short.replace('- country: Poland', '- { country: Poland, person: Poland }')],
  ['an entity without id and name', short.replace('- country: Poland', '- country: { iso2: PL }')],
  ['an unknown key of a detail', short.replace('printed: Polish', 'print: Polish')],
  ['a fact without anything', short.replace(/- meeting: .*/, '- meeting: {}')],
])('%s does not fit', (_what, yaml) => {
  expect(yaml).not.toBe(short);
  expect(isFacts(parse(yaml))).toBe(false);
});

test('an article whose description has a key misspelt, or lacks one that it needs, does not fit', () => {
  const path = join(folder('data/articles/russia-india-defence-cooperation'), 'article.yaml');
  const right = readFileSync(path, 'utf8');
  expect(isArticle(parse(right.replace(/^headline:/m, 'headlin:')))).toBe(false);
  expect(isArticle(parse(right.replace(/^id: .*\n/m, '')))).toBe(false);
  expect(isArticle(parse(right.replace(/garbled: true/, 'garbled: perhaps')))).toBe(false);
});

test('every key of the first article, misspelt, does not fit', () => {
  const [path = ''] = articles;
  const document = parseDocument(readFileSync(join(path, 'facts.yaml'), 'utf8'));
  let spoiled = 0;
  visit(document, {
    Pair(_key, pair) {
      if (!isScalar(pair.key) || spoiled >= 150) return;
      const before = pair.key.value;
      pair.key.value = `${String(before)}x`;
      expect([before, isFacts(document.toJS())]).toEqual([before, false]);
      pair.key.value = before;
      spoiled += 1;
    },
  });
  expect(spoiled).toBe(150);
});

const meaningOf = (type: string, field: string): string | null | undefined => {
  const found = model.schema.getType(type);
  return isObjectType(found) ? found.getFields()[field]?.description : undefined;
};

test('what the schema describes is what the API describes', () => {
  const { $defs } = schemas.facts as {
    $defs: Record<string, { properties: Record<string, { description?: string }>; description?: string }>;
  };
  expect($defs.ContractInput?.description).toBe(
    'A deal in which a buyer orders a weapon system from a seller. Says nothing of its delivery.',
  );
  expect($defs.ContractInput?.properties.value?.description).toBe(
    'Value of the whole contract, never per unit.',
  );
  expect($defs.ContractClaimInput?.properties.quote?.description).toBe(meaningOf('Claim', 'quote'));
});
