import type { DetailRow } from '../../src/ingest/reading.ts';
import { type Manner, titleOf } from '../../src/ingest/titleOf.ts';
import { buildModel } from '../../src/model/buildModel.ts';
import { completeSchema } from '../../src/model/completeSchema.ts';
import { answeredByStatement } from '../../src/model/readModel.ts';
import { readSchema } from '../../src/model/readSchema.ts';
import { parse } from 'graphql';
import { folder } from '../support/loadedGraph.ts';

const plain =
  '"A transfer." type ArmsTransfer implements Fact { "Who." by: Actor @identifies "What." item: String! "When." date: FuzzyDate }';
const model = buildModel(
  completeSchema([...readSchema(folder('schema')), ...parse(plain).definitions]),
  answeredByStatement,
);

const names: Record<string, string> = {
  'Country:a': 'India',
  'Country:b': 'Russia',
  'Group:c': 'Western countries',
  'Supply:s': "Russia's supplies to India",
};

/** A title from fields and their values; a list is of several details. */
function title(type: string, fields: Record<string, string | string[]>, manner: Manner = 'asserted'): string {
  const details = new Map(
    Object.entries(fields).map(([field, values]) => [
      field,
      [values].flat().map((value) => ({ field, value, printed: null, currency: 'USD' }) as DetailRow),
    ]),
  );
  return titleOf(model, { type, manner, details, nameOf: (id) => names[id] }).title;
}

test.each<[Manner, string]>([
  ['asserted', 'India sanctions Russia'],
  ['contested', 'Contested: India sanctions Russia'],
  ['denied', 'Denied: India sanctions Russia'],
  ['threatened', 'India threatens to sanction Russia'],
  ['possible', 'Possible: India sanctions Russia'],
  ['conditional', 'Conditional: India sanctions Russia'],
  ['unknown', 'Unanswered: whether India sanctions Russia'],
  ['proposed', 'Proposed: India sanctions Russia'],
  ['rejected', 'Rejected: India sanctions Russia'],
])('what is %s is said so', (manner, expected) => {
  expect(title('Sanction', { imposer: 'Country:a', target: 'Country:b' }, manner)).toBe(expected);
});

test('verbs agree with one, with several and with a name in the plural', () => {
  expect(title('Negotiation', { parties: ['Country:a', 'Country:b'], topic: 'gas' })).toBe(
    'India and Russia negotiate over “gas”',
  );
  expect(title('Negotiation', { parties: 'Country:a', topic: 'gas' })).toBe('India negotiates over “gas”');
  expect(title('Sanction', { imposer: 'Group:c', target: 'Country:b' })).toBe(
    'Western countries sanction Russia',
  );
});

test('what is not known is left out, or somebody, and never an id', () => {
  expect(title('Contract', { buyer: 'Country:a' })).toBe('India buys arms');
  expect(title('Contract', { buyer: 'Country:nobody-knows', value: '5000000000' })).toBe(
    'Somebody buys arms for USD 5 billion',
  );
  expect(title('Contract', { seller: 'Country:b', quantity: '24', unit: 'aircraft' })).toBe(
    'Russia sells 24 aircraft',
  );
  expect(title('Membership', {})).toBe('Somebody is a member of some organization');
});

test('a fact about a fact names it as its own title has it', () => {
  expect(title('Delay', { of: 'Supply:s' })).toBe("Russia's supplies to India are delayed");
});

test('a type without a template has its name, roles, what it needs, and its date', () => {
  expect(title('ArmsTransfer', { by: 'Country:a', item: 'ten tanks', date: '2020-05' }, 'denied')).toBe(
    'Denied: arms transfer: India, ten tanks (May 2020)',
  );
  expect(title('ArmsTransfer', {}, 'unknown')).toBe('Unanswered: arms transfer');
});
