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

const search = async (args: string) =>
  service.ask(`{ search(${args}) { text node { __typename id ... on Fact { title } } } }`);

test.each(['summit', 'delay', 'opportunities', 'exception'])(
  '“%s” is found in titles and texts',
  async (word) => {
    const { data } = await search(`text: "${word}", first: 100, standing: null`);
    const kinds = new Set(data.search.map(({ node }: any) => (node.title ? 'Fact' : node.__typename)));
    expect(kinds.size).toBeGreaterThan(0);
    expect(JSON.stringify(data.search).toLowerCase()).toContain(word.slice(0, 6));
  },
);

test('facts are found by their titles, articles by their headlines', async () => {
  const facts = (await search('text: "contract", types: ["Fact"], first: 100')).data.search;
  expect(facts.length).toBeGreaterThan(0);
  for (const { node, text } of facts) expect(text).toBe(node.title);
  const { data } = await service.ask('{ articles { nodes { headline } } }');
  const [word] = data.articles.nodes[0].headline.match(/\w{5,}/);
  const found = (await search(`text: "${word}", types: ["Article"]`)).data.search;
  expect(found[0].text).toBe(data.articles.nodes[0].headline);
});

test('every word of every sentence finds the sentence, or a claim that quotes that word of it', async () => {
  const { data } = await service.ask(
    '{ articles { nodes { sentences(first: 100) { nodes { id text claims(first: 100) { nodes { id quote } } } } } } }',
  );
  const claimed = data.articles.nodes[0].sentences.nodes.filter(({ claims }: any) => claims.nodes.length > 0);
  const outside = claimed.flatMap(({ id, text, claims }: any) => {
    const quotes = claims.nodes.map(({ quote }: any) => quote).join(' ');
    const words = (text.match(/\p{L}{6,}/gu) as string[]).filter((word) => !quotes.includes(word));
    return words.slice(0, 1).map((word) => ({ id, word }));
  });
  expect(outside.length).toBeGreaterThan(2);
  for (const { id, word } of outside) {
    const found = (await search(`text: "${String(word)}", first: 100, standing: null`)).data.search;
    expect([word, found.map(({ node }: any) => node.id)]).toEqual([word, expect.arrayContaining([id])]);
  }
});

test('what is left out by its standing is counted, whether or not something else is found', async () => {
  const { data, extensions } = await search('text: "sanction", first: 100');
  const all = (await search('text: "sanction", first: 100, standing: null')).data.search.length;
  const hint = `search: ${String(all - data.search.length)} more with another standing`;
  expect(extensions?.hints?.join('\n')).toContain(hint);
});

test('unknown types are reported, with the known ones', async () => {
  const { data, extensions } = await search('text: "india", types: ["Nonsense", "Country"]');
  expect(data.search.length).toBeGreaterThan(0);
  expect(extensions?.hints?.join('\n')).toMatch(
    /no type is called "Nonsense"\. Types are: .*Country.*Contract/,
  );
});

test.each(['?', '\\"', ' '])('“%s” has no word to search for, which is said', async (text) => {
  const { errors } = await search(`text: "${text}"`);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('characters with a letter or digit'),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
