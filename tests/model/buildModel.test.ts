import { Source, parse } from 'graphql';
import { buildModel } from '../../src/model/buildModel.ts';
import { completeSchema } from '../../src/model/completeSchema.ts';
import { answeredByStatement } from '../../src/model/readModel.ts';
import { readSchema } from '../../src/model/readSchema.ts';
import { folder } from '../support/loadedGraph.ts';

const schema = readSchema(folder('schema'));

/** Builds the model of the project's schema with one more SDL file and, maybe, one more statement. */
function startWith(sdl: string, statement?: string): void {
  const added = parse(new Source(sdl, 'schema/facts/Parade.graphql')).definitions;
  const names = statement ? [...answeredByStatement, statement] : answeredByStatement;
  buildModel(completeSchema([...schema, ...added]), new Set(names));
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const parade = (field: string): string =>
  `"A parade." type Parade implements Fact { "Who." participants: [Actor!]! @identifies ${field} }`;

test('one more fact type is taken', () => {
  expect(() => startWith(parade('"When." date: FuzzyDate'))).not.toThrow();
});

describe('the start stops with the name of', () => {
  test('a field that fits no convention', () => {
    expect(() => startWith(parade('"How many of them." count("Counted how." by: String): Int'))).toThrow(
      'Parade.count fits no convention: it needs cypher/read/Parade.count.cypher.',
    );
  });

  test.each([
    [
      '"Since when." heldSince: FuzzyDate',
      'Parade.heldSince',
      'heldSince',
      'what the store keeps for itself',
    ],
    ['"Until when." heldUntil: Date', 'Parade.heldUntil', 'heldUntil', 'what the store keeps for itself'],
    ['"A hash." hash: String', 'Parade.hash', 'hash', 'what the store keeps for itself'],
    ['"First." dayEarliest: Date "When." day: FuzzyDate', 'Parade.day', 'dayEarliest', 'Parade.dayEarliest'],
  ])('a field that would be stored as another is: %s', (fields, field, property, other) => {
    expect(() => {
      startWith(parade(fields));
    }).toThrow(`${field} would be stored as the property ${property}, but so is ${other}`);
  });

  test('a connection without a role', () => {
    expect(() => startWith('extend type Country { "Deals." deals: ContractConnection! }')).toThrow(
      'Country.deals fits no convention',
    );
  });

  test('a field that fits two conventions', () => {
    const both =
      'extend type Country { "Deals." deals: ContractConnection! @inverse(role: "Contract.buyer") @follows(edge: BUYS_FROM) }';
    expect(() => startWith(both)).toThrow('Country.deals fits two conventions: inverse and derived.');
  });

  test('a composed connection that also has a statement', () => {
    expect(() => startWith(parade(''), 'Country.contractsAsBuyer')).toThrow(
      'Country.contractsAsBuyer fits two conventions: statement and inverse.',
    );
  });

  test('a statement without a field', () => {
    expect(() => startWith(parade(''), 'Query.nothingOfTheKind')).toThrow(
      'Query.nothingOfTheKind is answered, but the schema has no such field.',
    );
  });

  test.each(['Contract.bearer', 'Contact.buyer', 'Delivery.contract', 'contract'])(
    'a role to walk back that is not one of its target: %s',
    (role) => {
      const back = `extend type Country { "Deals." deals: ContractConnection! @inverse(role: "${role}") }`;
      expect(() => startWith(back)).toThrow(`@inverse names ${role}, which is not a role of Contract.`);
    },
  );

  test('a field that is defined twice, and both files', () => {
    expect(() => startWith('extend type Country { "Deals." contractsAsBuyer: Int }')).toThrow(
      'Country.contractsAsBuyer is defined twice: in schema/facts/Contract.graphql and schema/facts/Parade.graphql.',
    );
  });

  test('a field that hides one of all facts', () => {
    expect(() => startWith(parade('"Hides." standing: String'))).toThrow(
      'Parade.standing is a field of its interfaces already: choose another name.',
    );
  });

  test('an extension of a type that no file defines', () => {
    expect(() => startWith('extend type County { "Deals." deals: Int }')).toThrow(
      'schema/facts/Parade.graphql: extends County, which no file defines.',
    );
  });

  test('an interface that no file defines', () => {
    expect(() => startWith('"A parade." type Parade implements Act { "How many." count: Int }')).toThrow(
      'Parade implements Act, which no file defines.',
    );
  });

  test('a derived edge between what are not roles', () => {
    const derived = parade('"How many." count: Int').replace(
      'implements Fact',
      'implements Fact @derives(edge: SANCTIONS, from: "participants", to: "count")',
    );
    expect(() => startWith(derived)).toThrow(
      'Parade: @derives(edge: SANCTIONS) names count, which is not a role of it.',
    );
  });

  const titled = (title: string): string =>
    parade('"How." kind: MeetingKind').replace('implements Fact', `implements Fact @title(${title})`);
  test.each([
    [
      'asserted: "{participant trains|train}"',
      'names {participant}, which is not a field of it: it has participants, kind.',
    ],
    ['asserted: "{participants}", noun: "training at {place}"', 'names {place}, which is not a field of it'],
    ['asserted: "{participants trains"', 'has "{" at 0 without "}".'],
    ['asserted: "they train[ with {participants}"', 'has "[" at 10 without "]".'],
    ['asserted: "{participants} train]"', 'has "]" at 20 outside of brackets.'],
    ['asserted: "{participants gently}"', 'has {participants gently}: after a field stands a, the, times'],
    [
      'asserted: "a", when: "kind: DRILL"',
      'has when: "kind: DRILL", but MeetingKind has only VISIT, CALL, SUMMIT, MEETING, CONTACT.',
    ],
    ['asserted: "a", when: "sort: VISIT"', 'but sort is not a field of it with an enum.'],
  ])('a title that cannot be made: %s', (title, problem) => {
    expect(() => startWith(titled(title))).toThrow(new RegExp(`^Parade: its @title .*${escape(problem)}`));
  });
});
