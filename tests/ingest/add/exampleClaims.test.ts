import { exampleClaims } from '../../../src/ingest/add/exampleClaims.ts';
import { findNames } from '../../../src/ingest/add/findNames.ts';
import { model } from '../../support/loadedGraph.ts';

const known = [
  { text: 'Chile', entity: 'Country:chile' },
  { text: 'Peru', entity: 'Country:peru' },
];

/** The fact types of the examples for a text, in order. */
const typesFor = (text: string): string[] =>
  exampleClaims(model, text, findNames(text, known)).map((yaml) => /^- (\w+):/.exec(yaml)?.[1] ?? yaml);

test('the types that a text names come first, in the singular or the plural', () => {
  expect(typesFor('Chile signed a contract with Peru. Deliveries begin in May.').slice(0, 2).sort()).toEqual([
    'contract',
    'delivery',
  ]);
  expect(typesFor('A Contractor met his deliverymen.')).toEqual([]);
});

test('then those whose roles the names in it can fill, with these names', () => {
  const [example = ''] = exampleClaims(model, 'Chile thanked Peru.', findNames('Chile thanked Peru.', known));
  expect(example).toContain('Chile');
  expect(example).toContain('Peru');
});
