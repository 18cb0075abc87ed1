import fc from 'fast-check';
import { gql } from 'graphql-tag';
import type { Graph } from '../../../src/neo4j/openGraph.ts';
import { closeGraph, emptyGraph, testGraph } from '../../support/loadedGraph.ts';
import { type TestService, startTestService } from '../../support/startTestService.ts';

let graph: Graph;
let service: TestService;

beforeAll(async () => {
  graph = await emptyGraph();
  service = await startTestService(graph);
});
afterAll(async () => {
  await service.stop();
  await emptyGraph();
  await closeGraph();
});

/** Contracts with few different values, so that there are many ties and many unknown ones. */
const contract = fc.record({
  title: fc.constantFrom('A', 'B', 'Ä', ''),
  articleClaims: fc.integer({ min: 0, max: 2 }),
  value: fc.option(fc.constantFrom(1, 2, 2.5, 9_000_000_000), { nil: null }),
  signedEarliest: fc.option(fc.constantFrom('2018-10-01', '2020-01-01'), { nil: null }),
  buyer: fc.option(fc.constantFrom('Chile', 'India', 'Índia'), { nil: null }),
});
interface Order {
  by: string;
  direction: 'ASC' | 'DESC';
  then?: Order | null;
}

const key = fc.record({
  by: fc.constantFrom(
    'VALUE',
    'SIGNED',
    'TITLE',
    'ARTICLE_CLAIMS',
    'QUANTITY',
    'EARLIEST',
    'BUYER',
    'SELLER',
  ),
  direction: fc.constantFrom<'ASC' | 'DESC'>('ASC', 'DESC'),
});
/** One key, or up to three. */
const order = fc
  .array(key, { maxLength: 3 })
  .map((keys) => keys.reduceRight<Order | null>((then, each) => ({ ...each, then }), null));

const query = gql`
  query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: ContractOrder) {
    contracts(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
      totalCount
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`;

interface Page {
  totalCount: number;
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

async function page(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await service.ask(query, variables);
  expect(errors).toBeUndefined();
  return data.contracts as Page;
}

const idsOf = ({ edges }: Page): string[] => edges.map(({ node }) => node.id);

/** All rows, page by page, one way or the other. */
async function walk(size: number, backwards: boolean, orderBy: unknown): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const asked: Page = await page(
      backwards
        ? { first: null, last: size, before: cursor, orderBy }
        : { first: size, after: cursor, orderBy },
    );
    if (backwards) ids.unshift(...idsOf(asked));
    else ids.push(...idsOf(asked));
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = asked.pageInfo;
    cursor = backwards ? startCursor : endCursor;
    if (!(backwards ? hasPreviousPage : hasNextPage)) return ids;
  }
}

/** What rows are sorted by, by what an order calls it; undefined for what none of them has. */
const valueOf = (row: Row, by: string): string | number | null =>
  ({
    VALUE: row.value,
    SIGNED: row.signedEarliest,
    TITLE: row.title,
    ARTICLE_CLAIMS: row.articleClaims,
    BUYER: row.buyer,
  })[by] ?? null;

type Row = typeof contract extends fc.Arbitrary<infer T> ? T : never;

/** The ids of rows in an order: unknown values last whichever way, ids at the end. */
function inOrder(rows: readonly Row[], order: Order): string[] {
  const compare = (a: Row, b: Row, { by, direction, then }: Order): number => {
    const [x, y] = [valueOf(a, by), valueOf(b, by)];
    if (x !== y) {
      if (x === null || y === null) return x === null ? 1 : -1;
      return (x < y ? -1 : 1) * (direction === 'ASC' ? 1 : -1);
    }
    return then ? compare(a, b, then) : 0;
  };
  return rows
    .map((row, position) => ({ row, id: `Contract:${String(position)}` }))
    .sort((a, b) => compare(a.row, b.row, order) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

test('no row is lost or doubled, whichever way, whatever the order, with ties and unknown values', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(contract, { maxLength: 12 }),
      order,
      fc.integer({ min: 1, max: 5 }),
      async (rows, orderBy, size) => {
        await graph.write(async (run) => {
          await run('MATCH (n) DETACH DELETE n');
          await run(
            `UNWIND $rows AS row
           CREATE (f:Fact:Contract {type: 'Contract', standing: 'ASSERTED', origins: [], differs: []})
           SET f += row, f.buyer = null, f.rank = -row.articleClaims, f.signed = toString(f.signedEarliest)
           WITH f, row WHERE row.buyer IS NOT NULL
           MERGE (e:Entity:Country {id: 'Country:' + row.buyer, type: 'Country', name: row.buyer})
           CREATE (f)-[:BUYER]->(e)`,
            { rows: rows.map((row, position) => ({ id: `Contract:${String(position)}`, ...row })) },
          );
        });
        const all = await page({ first: 100, orderBy });
        expect(all.totalCount).toBe(rows.length);
        expect([...idsOf(all)].sort()).toEqual(
          rows.map((_row, position) => `Contract:${String(position)}`).sort(),
        );
        if (orderBy) expect(idsOf(all)).toEqual(inOrder(rows, orderBy));
        expect(await walk(size, false, orderBy)).toEqual(idsOf(all));
        expect(await walk(size, true, orderBy)).toEqual(idsOf(all));
      },
    ),
    { numRuns: 30, seed: 14 },
  );
});

test.each([
  ['first: 101', /`first` must be from 0 to 100, but is 101/],
  ['first: -1', /`first` must be from 0 to 100, but is -1/],
  ['last: 1000', /`last` must be from 0 to 100, but is 1000/],
  ['after: "nonsense"', /A cursor must be one that this list gave/],
  ['first: 1, last: 1', /contracts: `first` must not stand with `last`/],
  ['first: 1, before: "x"', /contracts: `before` goes with `last`: give `last`, and no `first`\.$/],
  ['before: "x"', /contracts: `before` goes with `last`/],
  ['last: 1, after: "x"', /contracts: `after` goes with `first`: give `first`, and no `last`\.$/],
])('contracts(%s) is refused with what is expected', async (values, message) => {
  for (const selection of ['totalCount nodes { id }', 'totalCount']) {
    const { errors } = await service.ask(`{ contracts(${values}) { ${selection} } }`);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('a cursor of another list or another order is refused, which says of what it is', async () => {
  await graph.write(async (run) => {
    await run('MATCH (n) DETACH DELETE n');
    await run(
      `UNWIND ['Contract:a', 'Contract:b'] AS id CREATE (:Fact:Contract {id: id, type: 'Contract', standing: 'ASSERTED',
        origins: [], differs: [], title: id, articleClaims: 1, rank: -1})`,
    );
  });
  const orderBy = { by: 'TITLE', direction: 'ASC' };
  const cursor = (await page({ first: 1, orderBy })).pageInfo.endCursor;
  expect(idsOf(await page({ first: 1, orderBy, after: cursor }))).toEqual(['Contract:b']);
  const { errors } = await service.ask(query, { first: 1, after: cursor });
  expect(errors?.[0]?.message).toMatch(
    /contracts: `after`: .*\(Contract\).*is of a list of Contract by TITLE ASC/,
  );
  const others = await service.ask(`query ($after: String) { countries(after: $after) { nodes { id } } }`, {
    after: (await page({ first: 1 })).pageInfo.endCursor,
  });
  expect(others.errors?.[0]?.message).toMatch(
    /countries: `after`: .*\(Country\).*is of a list of Contract\./,
  );
  expect(others.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  const further = { ...orderBy, then: { by: 'BUYER', direction: 'DESC' } };
  const { errors: unlike } = await service.ask(query, { first: 1, orderBy: further, after: cursor });
  expect(unlike?.[0]?.message).toMatch(/\(Contract by TITLE ASC then BUYER DESC\).*is of a list of Contract by TITLE ASC\./); // prettier-ignore
  const old = Buffer.from(JSON.stringify([-1, 'Contract:a', 'Contract:a'])).toString('base64url');
  const { errors: refused } = await service.ask(query, { first: 1, after: old });
  expect(refused?.[0]?.message).toMatch(/Ask again from the start/);
});

test('`first` with `last` is refused in a nested list and by variables, and a null beside one is not', async () => {
  const nested = await service.ask('{ countries { nodes { facts(first: 2, last: 2) { totalCount } } } }');
  expect(nested.errors?.[0]?.message).toMatch(/countries\.nodes\.facts: `first` must not stand with `last`/);
  expect((await service.ask(query, { first: 1, last: 1 })).errors?.[0]?.extensions.code).toBe(
    'BAD_USER_INPUT',
  );
  expect((await service.ask(query, { first: null, last: 1 })).errors).toBeUndefined();
});

test('first: 0 asks for no row, and still for their number', async () => {
  expect(idsOf(await page({ first: 0 }))).toEqual([]);
  expect(await testGraph()).toBe(graph);
});
