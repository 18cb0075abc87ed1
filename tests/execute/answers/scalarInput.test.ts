import fc from 'fast-check';
import { GraphQLError, type GraphQLScalarType, isScalarType } from 'graphql';
import { closeGraph, loadedGraph, model } from '../../support/loadedGraph.ts';
import { type TestService, startTestService } from '../../support/startTestService.ts';

let service: TestService;

beforeAll(async () => {
  service = await startTestService(await loadedGraph());
});
afterAll(async () => {
  await service.stop();
  await closeGraph();
});

const texts = fc.oneof(
  fc.stringMatching(/^[-+]?[0-9X]{0,5}(-[0-9X]{2}){0,2}(T[0-9:.Z+-]{0,12})?$/),
  fc.stringMatching(/^[-0-9XYEZT?~%.,/[\]{}:+ ]{0,14}$/),
  fc.constantFrom(
    '2026-02-30',
    'XXXX',
    '-0500',
    'XXXX-05-03',
    '2026-11-23 (then)',
    '9999-12-31T23:59:59-14:00',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const values = fc.oneof(texts, fc.double(), fc.integer(), fc.boolean(), fc.constant([]), fc.constant({}));

const scalars = ['Date', 'DateTime', 'EDTF', 'Decimal', 'SearchText'].map((name) => {
  const scalar = model.schema.getType(name);
  if (!isScalarType(scalar)) throw new Error(name);
  return scalar;
});

test.each(scalars.map((scalar) => [scalar.name, scalar] as const))(
  '%s takes a value or refuses it with BAD_USER_INPUT, whatever it is',
  (_name, scalar: GraphQLScalarType) => {
    fc.assert(
      fc.property(values, (value) => {
        try {
          scalar.parseValue(value);
        } catch (error) {
          if (!(error instanceof GraphQLError)) throw error;
          expect(error.extensions.code).toBe('BAD_USER_INPUT');
        }
      }),
      { numRuns: 2_000, seed: 15 },
    );
  },
);

const places: [type: string, query: string][] = [
  [
    'Date',
    'query ($x: Date) { contracts(filter: { when: { from: $x }, signed: { to: $x } }) { totalCount } }',
  ],
  ['Date', 'query ($x: Date) { organization(name: "SCO") { members(at: $x) { totalCount } } }'],
  ['Date', 'query ($x: Date) { timeline(from: $x) { dated { id } } }'],
  ['DateTime', 'query ($x: DateTime) { contracts(asOf: $x) { totalCount } }'],
  ['Decimal', 'query ($x: Decimal) { contracts(filter: { value: { min: $x, max: $x } }) { totalCount } }'],
  ['SearchText', 'query ($x: SearchText!) { search(text: $x) { text } }'],
  ['EDTF', 'mutation ($x: EDTF) { setPublicationDate(article: "Article:none", date: $x) { id } }'],
];

test.each(places)('no %s makes a fault of the service: %s', async (_type, query) => {
  await fc.assert(
    fc.asyncProperty(values, async (x) => {
      const { errors } = await service.ask(query, { x });
      for (const { extensions } of errors ?? [])
        expect(extensions.code).toMatch(/^(BAD_USER_INPUT|BAD_REQUEST|UNAUTHENTICATED|FORBIDDEN)$/);
    }),
    { numRuns: 60, seed: 15 },
  );
});

test('what is written into the document is refused alike, with its place', async () => {
  for (const text of ['2026-02-30', 'XXXX', '-0500']) {
    const { errors } = await service.ask(
      `{ contracts(filter: { when: { from: "${text}" } }) { totalCount } }`,
    );
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(`must be a day such as 2021-12-31, but is "${text}"`),
      extensions: { code: 'BAD_USER_INPUT' },
      locations: [{ line: 1, column: 37 }],
    });
  }
});

test.each([
  ['{ few: contracts(filter: { value: { min: "many" } }) { totalCount } }', {}, /^few: `filter\.value\.min` must be a decimal, but is "many"$/], // prettier-ignore
  ['{ country(name: "India") { organizations(at: "2026-02-30") { totalCount } } }', {}, /^country\.organizations: `at` must be a day such as 2021-12-31, but is "2026-02-30"$/], // prettier-ignore
  ['{ contracts(filter: { and: [{ not: { when: { to: "soon" } } }] }) { totalCount } }', {}, /^contracts: `filter\.and\.not\.when\.to` must be a day/], // prettier-ignore
  ['query ($day: Date = "tomorrow") { timeline(from: $day) { dated { id } } }', {}, /^`\$day` must be a day/],
  ['query ($day: Date) { timeline(from: $day) { dated { id } } }', { day: 5 }, /^Variable "\$day" got invalid value 5; must be a day such as/], // prettier-ignore
  ['query ($f: ContractFilter) { contracts(filter: $f) { totalCount } }', { f: { value: { min: 'x' } } }, /^Variable "\$f" got invalid value "x" at "f\.value\.min"; must be a decimal/], // prettier-ignore
  [
    '{ around: neighbourhood(of: "India", depth: 9) { total } }',
    {},
    /^around: `depth` must be from 1 to 2, but is 9\.$/,
  ],
  ['{ paths(from: "India", to: "China", maxHops: 0) { length } }', {}, /^paths: `maxHops` must be from 1 to 8, but is 0\.$/], // prettier-ignore
  ['{ country(name: "India") { facts(first: 101) { totalCount } } }', {}, /^country\.facts: `first` must be from 0 to 100, but is 101\. Page on for more\.$/], // prettier-ignore
])('what is wrong in %s is said with its argument and place', async (query, variables, message) => {
  const { errors } = await service.ask(query, variables);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  expect(errors?.[0]?.message).toMatch(message);
});
