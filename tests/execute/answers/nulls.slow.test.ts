import {
  type GraphQLArgument,
  type GraphQLField,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Graph } from '../../../src/neo4j/openGraph.ts';
import { isStored } from '../../../src/model/planField.ts';
import { meansNull, withoutNulls } from '../../../src/model/withoutNulls.ts';
import { closeGraph, loadedGraph, model } from '../../support/loadedGraph.ts';
import { example, fieldsOf, selectionOf } from '../../support/selections.ts';
import { type TestService, startTestService } from '../../support/startTestService.ts';

let graph: Graph;
let service: TestService;

beforeAll(async () => {
  graph = await loadedGraph();
  service = await startTestService(graph);
});
afterAll(async () => {
  await service.stop();
  await closeGraph();
});

type Field = GraphQLField<unknown, unknown>;

const { schema } = model;
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const fields = types.flatMap((type) => fieldsOf(type).map((field) => ({ type: type.name, field })));
const inputs = types.filter((type) => isInputObjectType(type));

const given = (args: readonly GraphQLArgument[], asNull?: string): string => {
  const texts = args.flatMap(({ name, type }) => {
    if (name === asNull) return [`${name}: null`];
    return isNonNullType(type) ? [`${name}: ${example(type, name)}`] : [];
  });
  return texts.length > 0 ? `(${texts.join(', ')})` : '';
};

const optionalOf = ({ args }: Field): string[] =>
  args.filter(({ type }) => !isNonNullType(type)).map(({ name }) => name);

/** How many arguments of a nested list are tried in one statement: very many lists take the planner seconds. */
const triedAtOnce = 3;

/** The field asked without an argument, and once for each of some with null. */
const askEach = (
  field: Field,
  prefix = '',
  selected = selectionOf(field.type, 1),
  names = optionalOf(field),
): string =>
  [undefined, ...names]
    .map((name) => `${prefix}${name ?? 'not_given'}: ${field.name}${given(field.args, name)} ${selected}`)
    .join('\n');

function expectSame(field: Field, row: Record<string, unknown>, prefix = ''): void {
  for (const argument of field.args) {
    const answer = row[prefix + argument.name];
    if (answer === undefined || meansNull(argument)) continue;
    expect([field.name, argument.name, answer]).toEqual([
      field.name,
      argument.name,
      row[`${prefix}not_given`],
    ]);
  }
}

test('null to any argument of any field or input is its default, or absent, unless its description says what null means', () => {
  const holders = [
    ...fields.map(({ field }) => field.args),
    ...inputs.map((type) => Object.values(type.getFields())),
  ];
  for (const taken of holders) {
    for (const { name, description, defaultValue } of taken) {
      const values = withoutNulls(taken, { [name]: null });
      expect(values).toEqual(
        description?.match(/\bnull\b/)
          ? { [name]: null }
          : defaultValue === undefined
            ? {}
            : { [name]: defaultValue },
      );
    }
  }
});

test('only standing, open, and the access and publication date of an article give null a meaning', () => {
  const names = fields.flatMap(({ field }) => field.args.filter(meansNull).map(({ name }) => name));
  expect([...new Set(names)].sort()).toEqual(['access', 'date', 'open', 'standing']);
});

test('nothing that has a default refuses null', () => {
  const closed = [
    ...fields.flatMap(({ field }) => field.args),
    ...inputs.flatMap((type) => Object.values(type.getFields())),
  ]
    .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue !== undefined)
    .map(({ name }) => name);
  expect(closed).toEqual([]);
});

const rootFields = fieldsOf(schema.getQueryType()).filter(({ args }) => args.length > 0);

test.each(rootFields.map((field) => [field.name, field] as const))(
  'Query.%s answers null to an argument as if it was not given',
  async (_name, field) => {
    const { data, errors } = await service.ask(`{ ${askEach(field)} }`);
    expect(errors).toBeUndefined();
    expectSame(field, data as Record<string, unknown>);
    // A computed field beside it hands the whole operation to graphql-js.
    const again = await service.ask(`{ ${askEach(field)} tensions(kinds: [CONTRADICTS]) { kind } }`);
    expect(again.errors).toBeUndefined();
    expect(again.data).toMatchObject(data as Record<string, unknown>);
  },
);

/** Types of which the loaded sources have nothing; a type that is added here is not tried. */
const absent = ['Accord', 'Aid', 'Approval', 'Exercise', 'Loss', 'Production'];

const seen = new Set<string>();

/** Lists of one kind, of one type and with the same arguments are composed alike: one of them is tried. */
const isNew =
  (type: string) =>
  (field: Field): boolean => {
    const { kind } = model.plan(type, field.name);
    const key = [kind, field.type, ...field.args.map(({ name }) => name)].join(' ');
    return !seen.has(key) && !!seen.add(key);
  };

const nested = types
  .filter((type) => isObjectType(type) && isStored(type))
  .map(({ name }) => [name, fieldsOf(schema.getType(name)).filter(({ args }) => args.length > 0)] as const)
  .filter(([, withArguments]) => withArguments.length > 0);

test.each(nested)(
  'every list of a %s answers null to an argument as if it was not given',
  async (type, lists) => {
    const [row] = await graph.read('MATCH (n {type: $type}) RETURN n.id AS id LIMIT 1', { type });
    const [other] = row ? [row] : await graph.read(`MATCH (n:${type}) RETURN n.id AS id LIMIT 1`);
    if (!other) {
      expect(absent).toContain(type);
      return;
    }
    for (const field of lists.filter(isNew(type))) {
      const names = optionalOf(field);
      for (let at = 0; at < names.length; at += triedAtOnce) {
        const asked = askEach(
          field,
          `${field.name}_`,
          '{ totalCount nodes { id } }',
          names.slice(at, at + triedAtOnce),
        );
        const { data, errors } = await service.ask(
          `query ($id: ID!) { node(id: $id) { ... on ${type} { ${asked} } } }`,
          { id: other.get('id') as string },
        );
        expect(errors).toBeUndefined();
        expectSame(field, data.node as Record<string, unknown>, `${field.name}_`);
      }
    }
  },
);

test('a variable that is null is not given either, in arguments and inside inputs', async () => {
  const { data, errors } = await service.ask(
    `query ($first: Int, $direction: Direction, $hops: Int) {
      contracts(first: $first, orderBy: { by: TITLE, direction: $direction }) { nodes { id } }
      plain: contracts(orderBy: { by: TITLE }) { nodes { id } }
      paths(from: "Country:india", to: "Country:pakistan", maxHops: $hops, first: $first) { length }
    }`,
    { first: null, direction: null, hops: null },
  );
  expect(errors).toBeUndefined();
  expect(data.contracts.nodes.length).toBeGreaterThan(0);
  expect(data.contracts).toEqual(data.plain);
  expect(data.paths.length).toBeGreaterThan(0);
});
