import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gql } from 'graphql-tag';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { removeSource } from '../../src/ingest/removeSource.ts';
import { type ReadClaim, claimsAtOnce, readClaims } from '../../src/insights/readClaims.ts';
import { claimsATurn, mostInGroup } from '../../src/insights/tensionGroups.ts';
import { comparisonsATurn, findTensions } from '../../src/insights/tensions.ts';
import { closeGraph, loadedGraph, model, testGraph } from '../support/loadedGraph.ts';
import { type TestService, startTestService } from '../support/startTestService.ts';

const detail = (field: string, value: string): ReadClaim['details'][number] => ({
  field,
  value,
  printed: value,
  certainty: 'EXPLICIT',
  basis: null,
  relative: null,
  currency: null,
  earliest: null,
  latest: null,
  name: null,
  type: null,
});

const claim = (number: number, fact: string, more: Partial<ReadClaim> = {}): ReadClaim => ({
  id: `Claim:made-up/${String(number)}`,
  quote: 'words',
  start: number * 100,
  end: number * 100 + 5,
  voice: 'ARTICLE',
  modality: 'ASSERTED',
  article: 'Article:made-up',
  speaker: null,
  fact,
  factType: fact.slice(0, fact.indexOf(':')),
  summary: fact,
  noun: fact,
  standing: 'ASSERTED',
  outdated: false,
  details: [],
  roles: [],
  ...more,
});

/** Finds tensions, and counts the turns that others get meanwhile. */
async function find(claims: readonly ReadClaim[]) {
  let turns = 0;
  const own = new Set(claims.map(({ id }) => id));
  const pause = (): Promise<void> => {
    turns += 1;
    return Promise.resolve();
  };
  const found = await findTensions(model, { claims, own, countriesIn: new Map() }, pause);
  return { ...found, turns, kinds: found.tensions.map(({ kind }) => kind) };
}

test('claims on one contract that give it other numbers, amounts or sellers differ in value', async () => {
  const pair = (one: ReadClaim['details'][number], other: ReadClaim['details'][number]) =>
    find([claim(1, 'Contract:x', { details: [one] }), claim(2, 'Contract:x', { details: [other] })]);
  expect((await pair(detail('quantity', '24'), detail('quantity', '48'))).kinds).toEqual([
    'DIFFERS_IN_VALUE',
  ]);
  expect((await pair(detail('value', '500000000'), detail('value', '900000000'))).kinds).toEqual([
    'DIFFERS_IN_VALUE',
  ]);
  expect((await pair(detail('seller', 'Country:a'), detail('seller', 'Country:b'))).kinds).toEqual([
    'DIFFERS_IN_VALUE',
  ]);
  // The same number otherwise written, and amounts in two currencies, are no tension.
  expect((await pair(detail('value', '5.0'), detail('value', '5'))).kinds).toEqual([]);
  const rupees = { ...detail('value', '9'), currency: 'INR' };
  expect((await pair({ ...detail('value', '5'), currency: 'USD' }, rupees)).kinds).toEqual([]);
});

test('ten thousand claims on two thousand facts are compared within their facts, and others get turns', async () => {
  const claims = Array.from({ length: 10_000 }, (_, number) =>
    claim(number, `Contract:${String(number % 2_000)}`, {
      details: number % 4_000 < 2_000 ? [detail('quantity', String(number % 7))] : [],
    }),
  );
  const { tensions, turns, isWhole } = await find(claims);
  // Five claims on a fact are ten pairs: 20,000 comparisons, not fifty million.
  expect(turns).toBe(10_000 / claimsATurn + 20_000 / comparisonsATurn);
  expect([isWhole, tensions.length]).toEqual([true, 6_000]);
  const places = tensions.map(({ right, left }) => [right.id, left.id].join());
  expect(new Set(places).size).toBe(places.length);
});

test('ten thousand claims take a time that is printed, with the longest for which nobody else has a turn', async () => {
  const claims = Array.from({ length: 10_000 }, (_, number) =>
    claim(number, `Contract:${String(number % 2_000)}`, {
      details: [detail('quantity', String(number % 7))],
    }),
  );
  const own = new Set(claims.map(({ id }) => id));
  let [turn, longest] = [performance.now(), 0];
  const pause = async (): Promise<void> => {
    longest = Math.max(longest, performance.now() - turn);
    await setImmediate();
    turn = performance.now();
  };
  const began = performance.now();
  const { tensions } = await findTensions(model, { claims, own, countriesIn: new Map() }, pause);
  const whole = performance.now() - began;
  console.log(
    `${String(tensions.length)} tensions: ${whole.toFixed(0)} ms, longest turn ${longest.toFixed(0)} ms`,
  );
  expect(tensions.length).toBeGreaterThan(10_000);
});

test('of ten thousand claims on one fact those that say the same are compared once, and it is said', async () => {
  const claims = Array.from({ length: 10_000 }, (_, number) =>
    claim(number, 'Contract:x', {
      modality: number === 9_999 ? 'NEGATED' : 'ASSERTED',
      details: [detail('quantity', String(number % 1_000))],
    }),
  );
  const { tensions, turns, isWhole, kinds } = await find(claims);
  // Grouped and told apart in turns of claims, then compared.
  expect(turns).toBeLessThanOrEqual(
    (2 * 10_000) / claimsATurn + (mostInGroup * mostInGroup) / comparisonsATurn,
  );
  expect(isWhole).toBe(false);
  expect(kinds).toContain('CONTRADICTS');
  expect(tensions.length).toBeLessThan(mostInGroup * mostInGroup);
});

test('claims are read a few hundred at a time, however many there are', async () => {
  const asked: number[] = [];
  const ids = Array.from({ length: 10_000 }, (_, number) => `Claim:${String(number)}`);
  const rowOf = (value: Record<string, unknown>) => ({
    toObject: () => value,
    get: (name: string) => value[name],
  });
  const read = (_text: string, parameters: Record<string, unknown> = {}) => {
    if (!('ids' in parameters)) return Promise.resolve(ids.map((id) => rowOf({ id, own: true })));
    const some = parameters.ids as string[];
    asked.push(some.length);
    return Promise.resolve(some.map((id) => rowOf({ id, details: [] })));
  };
  const { claims } = await readClaims({ read: read as never }, null);
  expect(claims.length).toBe(10_000);
  expect(Math.max(...asked)).toBe(claimsAtOnce);
});

describe('in the graph', () => {
  let service: TestService;
  const inFolder = mkdtempSync(join(tmpdir(), 'entente-tensions-'));
  const text =
    'Malta orders 24 launchers from Chile for USD 500 million. The order is for 48 launchers, a paper says. ' +
    'No such order was placed, says Lima. The price is USD 900 million.';
  const facts = `article: Article:launchers
entities:
  - country: { id: Country:malta, names: [{ text: Malta }] }
  - country: { id: Country:chile, names: [{ text: Chile }] }
facts:
  - contract:
      id: Contract:malta-chile-launchers
      claims:
        - { id: A1, quote: Malta orders 24 launchers from Chile for USD 500 million, start: 0, voice: ARTICLE, modality: ASSERTED, details: { buyer: { value: Country:malta, printed: Malta }, seller: { value: Country:chile, printed: Chile }, quantity: { value: '24', printed: '24' }, value: { value: { amount: '500000000', currency: USD }, printed: USD 500 million } } }
        - { id: A2, quote: The order is for 48 launchers, start: ${String(text.indexOf('The order is for 48 launchers'))}, voice: ARTICLE, modality: ASSERTED, details: { quantity: { value: '48', printed: '48' } } }
        - { id: A3, quote: No such order was placed, start: ${String(text.indexOf('No such order was placed'))}, voice: ARTICLE, modality: NEGATED, details: {} }
        - { id: A4, quote: The price is USD 900 million, start: ${String(text.indexOf('The price is USD 900 million'))}, voice: ARTICLE, modality: ASSERTED, details: { value: { value: { amount: '900000000', currency: USD }, printed: USD 900 million } } }
`;

  beforeAll(async () => {
    const graph = await loadedGraph();
    mkdirSync(join(inFolder, 'launchers'));
    const write = (name: string, content: string): void => {
      writeFileSync(join(inFolder, 'launchers', name), content);
    };
    const starts = [0, text.indexOf('The order'), text.indexOf('No such'), text.indexOf('The price')];
    const sentences = starts.map((start, at) => `  - { id: S${String(at)}, start: ${String(start)}, end: ${String((starts[at + 1] ?? text.length + 1) - 1)} }`); // prettier-ignore
    write('article.txt', text);
    write('facts.yaml', facts);
    write(
      'article.yaml',
      `id: Article:launchers\nsha256: ${createHash('sha256').update(text).digest('hex')}\nlanguage: en\nheadline: Made up\nsentences:\n${sentences.join('\n')}\n`,
    );
    const { problems } = await loadSources(graph, model, [inFolder]);
    expect(problems).toEqual([]);
    service = await startTestService(graph);
  });

  afterAll(async () => {
    await removeSource(await testGraph(), model, 'Article:launchers');
    rmSync(inFolder, { recursive: true });
    await service.stop();
    await closeGraph();
  });

  const found = async (about: string | null) => {
    const { data, errors } = await service.ask(
      'query ($about: ID) { tensions(about: $about) { kind why left { id } right { id } } }',
      { about },
    );
    expect(errors).toBeUndefined();
    return (data.tensions as { kind: string; left: { id: string }; right: { id: string } }[]).map(
      ({ kind, left, right }) => [kind, left.id.slice(-2), right.id.slice(-2)].join(' '),
    );
  };

  test.each(['Country:malta', 'Country:chile', 'Contract:malta-chile-launchers', 'Article:launchers'])(
    'tensions about %s hold the denial of its contract, both numbers and both amounts',
    async (about) => {
      const all = await found(about);
      expect(all).toEqual(
        expect.arrayContaining(['CONTRADICTS A3 A1', 'DIFFERS_IN_VALUE A2 A1', 'DIFFERS_IN_VALUE A4 A1']),
      );
    },
  );

  test('a fact says on which fields its claims differ, amounts and numbers among them', async () => {
    const { data } = await service.ask(
      '{ contract(id: "Contract:malta-chile-launchers") { differs standing } }',
    );
    expect(data.contract.differs.sort()).toEqual(['quantity', 'value']);
    expect(data.contract.standing).toBe('CONTESTED');
  });

  test('pages hold each tension once, in the order of the list', async () => {
    const list = await found(null);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { data, errors } = await service.ask(
        gql`
          query ($after: String) {
            tensionPage(first: 3, after: $after) {
              totalCount
              nodes {
                kind
              }
              edges {
                cursor
                node {
                  kind
                  left {
                    id
                  }
                  right {
                    id
                  }
                }
              }
              pageInfo {
                hasNextPage
                endCursor
              }
            }
          }
        `,
        { after },
      );
      expect(errors).toBeUndefined();
      const page = data.tensionPage;
      expect(page.totalCount).toBe(list.length);
      for (const { node } of page.edges)
        paged.push([node.kind, node.left.id.slice(-2), node.right.id.slice(-2)].join(' '));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(list);
  });

  test('a cursor of another list is refused', async () => {
    const { errors } = await service.ask('{ tensionPage(after: "WyJ4Il0") { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
