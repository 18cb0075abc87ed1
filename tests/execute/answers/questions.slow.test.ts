import type { DocumentNode } from 'graphql';
import { gql } from 'graphql-tag';
import { closeGraph, loadedGraph } from '../../support/loadedGraph.ts';
import { type TestService, startTestService } from '../../support/startTestService.ts';

let service: TestService;

beforeAll(async () => {
  service = await startTestService(await loadedGraph());
});
afterAll(async () => {
  await service.stop();
  await closeGraph();
});

const short = (id: string): string => id.replace(/^.*\//, '');

/** Asks, and fails on any error. */
async function ask(query: string | DocumentNode, variables?: Record<string, unknown>): Promise<any> {
  const { data, errors } = await service.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

test('tensions: what weakens, differs and restates, and nothing else', async () => {
  const data = await ask('{ tensions { kind why left { id } right { id } } }');
  const found = data.tensions.map(
    (each: { kind: string; left: { id: string }; right: { id: string } }) =>
      `${each.kind} ${short(each.left.id)} ${short(each.right.id)}`,
  );
  // The fear of delay, and “some delays … not significant”, weaken “on schedule”, said twice.
  expect(found).toEqual(
    expect.arrayContaining(['WEAKENS F13 F09', 'WEAKENS F13 F20', 'WEAKENS F31 F09', 'WEAKENS F31 F20']),
  );
  // The crisis began long before February 2022, the offensive in February: another date, another frame.
  expect(found).toEqual(
    expect.arrayContaining([
      'DIFFERS_IN_DATE F49 F48',
      'DIFFERS_IN_FRAME F49 F48',
      'DIFFERS_IN_FRAME F49 F43',
    ]),
  );
  // Paraphrases.
  expect(found).toEqual(expect.arrayContaining(['RESTATES F20 F09', 'RESTATES F50 F39']));
  // Never: value with quantity, the threat to India with the sanctions on Russia, the summits with their exception.
  const pairs = found.map((each: string) => each.split(' ').slice(1).sort().join(' '));
  for (const never of ['F22 F23', 'F24b F39', 'F24b F50', 'F52 F53']) expect(pairs).not.toContain(never);
  expect(found.filter((each: string) => each.startsWith('CONTRADICTS'))).toEqual([]);
});

test('framing: what each speaker calls the crisis and the offensive', async () => {
  const data = await ask(gql`
    {
      crisis: framing(of: "Event:ukraine-crisis") {
        words
        speaker {
          name
        }
        voice
        claims {
          quote
        }
      }
      offensive: framing(of: "Event:military-offensive") {
        words
        speaker {
          name
        }
      }
    }
  `);
  const words = (rows: { words: string; speaker: { name: string } | null }[]) =>
    rows.map((row) => `${row.speaker?.name ?? 'article'}: ${row.words}`);
  expect(words(data.crisis)).toEqual(
    expect.arrayContaining([
      'Denis Alipov: the Ukrainian crisis',
      'some circles in India: the conflict in Ukraine',
      'article: the crisis',
    ]),
  );
  expect(words(data.offensive)).toEqual(
    expect.arrayContaining(['article: invasion', 'article: military offensive']),
  );
});

test('open questions: undated, unnamed, unanswered, uncounted and which December', async () => {
  const data = await ask('{ openQuestions { question open raisedBy { id } about { __typename } } }');
  const questions = data.openQuestions.map(({ question }: { question: string }) => question).join('\n');
  expect(questions).toMatch(/^When was “Russia, India motivated.*” published\? Read as 2022-03\/2022-12\.$/m);
  expect(questions).toMatch(/Who are “the two leaders”\?/);
  expect(questions).toMatch(
    /^What of a summit of Russia and India \(2022\)\? Whoever was asked gave no answer\.$/m,
  );
  expect(questions).toMatch(
    /is “first regiment” or “key components of the 2nd Regiment” one of the 5 units\?/,
  );
  expect(questions).toMatch(/which date is “in December”\? Read as 2021-12/);
});

test('paths: how Alipov is linked to Pakistan, each hop explained by a claim', async () => {
  const data = await ask(gql`
    {
      paths(from: "Person:denis-alipov", to: "Country:pakistan") {
        length
        weakest
        crowdedness
        hops {
          from {
            id
          }
          to {
            id
          }
          role
          forwards
          certainty
          claim {
            quote
            cite
          }
        }
      }
    }
  `);
  const [path] = data.paths;
  expect(path.length).toBe(4);
  expect(path.hops[0].from.id).toBe('Person:denis-alipov');
  expect(path.hops.at(-1)).toMatchObject({
    to: { id: 'Country:pakistan' },
    role: 'BORDERS',
    claim: { quote: 'as well as the border with Pakistan' },
  });
  expect(['DERIVED', 'INFERRED']).toContain(path.weakest);
  const lengths = data.paths.map((each: { length: number }) => each.length);
  expect(lengths).toEqual([...lengths].sort((a: number, b: number) => a - b));
});

test('paths between the same ends, unknown ends and too few hops are empty', async () => {
  const data = await ask(gql`
    {
      same: paths(from: "Country:india", to: "Country:india") {
        length
      }
      unknown: paths(from: "Country:india", to: "Country:nowhere") {
        length
      }
      few: paths(from: "Person:denis-alipov", to: "Country:pakistan", maxHops: 3) {
        length
      }
    }
  `);
  expect(data).toEqual({ same: [], unknown: [], few: [] });
});

test('neighbourhood: the facts around India and what else is in them; a small limit truncates', async () => {
  const data = await ask(gql`
    {
      whole: neighbourhood(of: "Country:india") {
        total
        truncated
        nodes {
          id
          __typename
        }
        links {
          from
          to
          role
          claims
        }
      }
      small: neighbourhood(of: "Country:india", limit: 5) {
        total
        truncated
        nodes {
          id
        }
      }
      every: neighbourhood(of: "Country:india", standing: null) {
        total
      }
      nothing: neighbourhood(of: "Country:nowhere") {
        total
      }
    }
  `);
  expect(data.whole.nodes[0].id).toBe('Country:india');
  expect(data.whole.truncated).toBe(false);
  expect(data.whole.links).toContainEqual(
    expect.objectContaining({
      from: 'Contract:india-russia-s-400-2018',
      to: 'Country:russia',
      role: 'SELLER',
    }),
  );
  expect(data.small.nodes).toHaveLength(5);
  expect(data.small).toMatchObject({ total: data.whole.total, truncated: true });
  expect(data.every.total).toBeGreaterThan(data.whole.total);
  expect(data.nothing).toBeNull();
});

test('search: names and quotes, forgiving, ranked, with highlights; a threat only when asked for', async () => {
  const data = await ask(gql`
    {
      s400: search(text: "s400") {
        text
        highlights {
          start
          end
        }
        node {
          id
        }
      }
      typo: search(text: "Trimph misile") {
        node {
          __typename
          id
        }
      }
      hostile: search(text: ") OR * AND x:[") {
        score
      }
      sanctions: search(text: "invited US sanctions", types: ["Claim"]) {
        text
      }
      every: search(text: "invited US sanctions", types: ["Claim"], standing: null) {
        text
      }
    }
  `);
  expect(data.s400[0]).toMatchObject({
    text: 'S-400',
    highlights: [{ start: 0, end: 5 }],
    node: { id: 'WeaponSystem:s-400-triumph' },
  });
  expect(data.typo.map(({ node }: { node: { id: string } }) => node.id)).toContain(
    'WeaponSystem:s-400-triumph',
  );
  const threat = 'despite warnings by the US that going ahead with the contract invited US sanctions';
  const times = (rows: { text: string }[]): number => rows.filter(({ text }) => text === threat).length;
  // The warning itself is asserted; the sanction that it threatens is not.
  expect(times(data.every)).toBe(times(data.sanctions) + 1);
});

test('timeline: December 2021, dated and with an undated lane', async () => {
  const data = await ask(gql`
    {
      december: timeline(from: "2021-12-01", to: "2021-12-31") {
        dated {
          id
        }
        undated {
          id
        }
      }
      india: timeline(about: "Country:india") {
        dated {
          id
          earliest
        }
        ranged {
          id
        }
        undated {
          id
        }
      }
    }
  `);
  const ids = data.december.dated.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(expect.arrayContaining(['Delivery:russia-india-s-400-first-regiment']));
  expect(ids).not.toContain('Contract:india-russia-s-400-2018');
  expect(data.december.undated.length).toBeGreaterThan(5);
  const days = data.india.dated.map(({ earliest }: { earliest: string }) => earliest);
  expect(days).toEqual([...days].sort());
});

test('totals: contracts by buyer, seller, system and year; claims by speaker, modality and standing', async () => {
  const data = await ask(gql`
    {
      BUYER: contractTotals(by: BUYER) {
        group {
          name
        }
        currency
        count
        value
      }
      SYSTEM: contractTotals(by: SYSTEM) {
        group {
          name
        }
      }
      YEAR: contractTotals(by: YEAR) {
        year
        count
        group {
          id
        }
      }
      SPEAKER: claimTotals(by: SPEAKER, origin: ARTICLE) {
        group {
          ... on Person {
            name
          }
        }
        count
      }
      MODALITY: claimTotals(by: MODALITY, origin: ARTICLE) {
        value
        count
      }
    }
  `);
  expect(data.BUYER).toEqual([{ group: { name: 'India' }, currency: 'USD', count: 1, value: '5000000000' }]);
  expect(data.YEAR).toEqual([{ year: 2018, count: 1, group: null }]);
  expect(data.SPEAKER).toContainEqual({ group: { name: 'Denis Alipov' }, count: expect.any(Number) });
  expect(data.MODALITY).toContainEqual({ value: 'THREATENED', count: 1 });
});

test('who says what about whom; facts by modality, speaker, article and date', async () => {
  const data = await ask(gql`
    {
      claims(filter: { speaker: { name: ["Alipov"] }, about: { id: ["Country:india"] } }) {
        totalCount
        nodes {
          speaker {
            name
          }
          about {
            id
          }
        }
      }
      feared: facts(
        standing: null
        filter: { claims: { modality: [POSSIBLE], speaker: { name: ["some circles in India"] } } }
      ) {
        nodes {
          id
        }
      }
      december: facts(filter: { when: { from: "2021-12-01", to: "2021-12-31" }, origin: ARTICLE }) {
        nodes {
          id
        }
      }
      inArticle: facts(
        filter: { claims: { article: { id: ["Article:russia-india-defence-cooperation"] } } }
      ) {
        totalCount
      }
    }
  `);
  expect(data.claims.totalCount).toBeGreaterThan(5);
  for (const claim of data.claims.nodes) {
    expect(claim.speaker.name).toBe('Denis Alipov');
    expect(claim.about).toContainEqual({ id: 'Country:india' });
  }
  expect(data.feared.nodes).toEqual([{ id: 'Delay:russia-indian-armed-forces-feared' }]);
  expect(data.december.nodes.length).toBeGreaterThan(0);
  expect(data.inArticle.totalCount).toBeGreaterThan(30);
});

test('the article: its sentences, claims per sentence, coverage and what is from it', async () => {
  const data = await ask(gql`
    {
      article(id: "Article:russia-india-defence-cooperation") {
        headline
        publisher
        wireAgency
        dateline
        published {
          edtf
          certainty
          basis
        }
        sha256
        coverage {
          sentences
          accounted
          characters
          covered
          claims
        }
        sentences(first: 100) {
          totalCount
          nodes {
            number
            text
            garbled
            note
            unclaimed {
              reason
              quote
            }
            claims {
              totalCount
            }
          }
        }
      }
      country(name: "Pakistan") {
        origins
        articles {
          id
        }
        claimsAbout {
          nodes {
            quote
          }
        }
      }
    }
  `);
  const { article } = data;
  expect(article.coverage).toMatchObject({ sentences: 33, accounted: 33 });
  expect(article.published).toMatchObject({ edtf: '2022-03/2022-12', certainty: 'INFERRED' });
  expect(article.sentences.nodes.map(({ number }: { number: number }) => number)).toEqual([
    ...Array(33).keys(),
  ]);
  const silent = article.sentences.nodes.filter(
    ({ claims }: { claims: { totalCount: number } }) => claims.totalCount === 0,
  );
  expect(silent.every(({ unclaimed }: { unclaimed: unknown[] }) => unclaimed.length > 0)).toBe(true);
  expect(data.country.origins).toEqual(['ARTICLE', 'CURATED']);
  expect(data.country.articles).toEqual([{ id: 'Article:russia-india-defence-cooperation' }]);
});

test('every named traversal of a country answers', async () => {
  const data = await ask(gql`
    {
      india: country(name: "India") {
        weaponSystemsReceived {
          nodes {
            name
          }
          edges {
            certainty
            facts {
              id
            }
            claims {
              quote
            }
            origins
          }
        }
        suppliedBy {
          nodes {
            name
          }
        }
        suppliesTo {
          totalCount
        }
        buysFrom {
          nodes {
            name
          }
        }
        people {
          nodes {
            name
          }
        }
        meetings {
          totalCount
        }
        positions {
          totalCount
          unassertedCount
        }
        partnerships {
          totalCount
        }
        deployments {
          totalCount
        }
        classifications {
          totalCount
        }
      }
      russia: country(name: "Russia") {
        weaponSystemsSupplied {
          nodes {
            name
            suppliers {
              nodes {
                name
              }
            }
            recipients {
              nodes {
                name
              }
            }
            operators {
              nodes {
                name
              }
            }
            contracts {
              totalCount
            }
          }
        }
        people {
          nodes {
            name
            offices {
              nodes {
                office
                postedTo {
                  name
                }
              }
            }
          }
        }
        sanctionedBy {
          nodes {
            name
            __typename
          }
        }
        attacksMade {
          nodes {
            target {
              name
            }
          }
        }
      }
    }
  `);
  expect(data.india.suppliedBy.nodes).toEqual([{ name: 'Russia' }]);
  expect(data.india.weaponSystemsReceived.nodes).toEqual([{ name: 'S-400 Triumph' }]);
  expect(data.india.weaponSystemsReceived.edges[0].claims.length).toBeGreaterThan(0);
  expect(data.india.buysFrom.nodes).toEqual([{ name: 'Russia' }]);
  expect(data.russia.weaponSystemsSupplied.nodes[0]).toMatchObject({
    name: 'S-400 Triumph',
    suppliers: { nodes: [{ name: 'Russia' }] },
    operators: { nodes: [{ name: 'India' }] },
  });
  expect(data.russia.sanctionedBy.nodes).toEqual([{ name: 'Western countries', __typename: 'Group' }]);
  expect(data.russia.people.nodes.map(({ name }: { name: string }) => name).sort()).toEqual([
    'Denis Alipov',
    'Vladimir Putin',
  ]);
});
