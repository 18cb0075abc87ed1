import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExpectedError } from '../../src/errors.ts';
import { curateWith } from '../../src/ingest/curateWith.ts';
import { hashDecisions, standingDecisions } from '../../src/ingest/decisions/hashDecisions.ts';
import { exportSources } from '../../src/ingest/export/exportSources.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, emptyGraph, folder, model } from '../support/loadedGraph.ts';

const work = mkdtempSync(join(tmpdir(), 'entente-claims-'));
const article = 'Article:the-call';
let graph: Graph;

/** Writes the article with what its file says. */
function writeArticle(facts = ''): string {
  const to = join(work, 'articles', 'the-call');
  mkdirSync(to, { recursive: true });
  cpSync(folder('tests/fixtures/texts/whitehouse-modi-call.txt'), join(to, 'article.txt'));
  writeFileSync(
    join(to, 'article.yaml'),
    `id: ${article}\nlanguage: en\nheadline: The call\npublished: { value: 2024-08-26, certainty: INFERRED, basis: The site's page. }\n`,
  );
  writeFileSync(
    join(to, 'facts.yaml'),
    `article: ${article}\nentities:\n  - person: { name: Narendra Modi }\n  - person: { id: "Person:joe-biden", name: "Joseph R. Biden, Jr." }\n${facts && `facts:\n${facts}`}`,
  );
  return to;
}

const office = {
  article,
  quote: 'Prime Minister Narendra Modi of India',
  fact: {
    office: {
      person: { value: 'Narendra Modi' },
      country: { value: 'India' },
      office: { value: 'Prime Minister' },
    },
  },
};

const ask = (name: string, values: Record<string, unknown>): Promise<object> =>
  curateWith(graph, model)(name, values, 'ada');

interface Told extends Record<'of' | 'decision', { id: string }> {
  facts: unknown[];
  edges: unknown[];
}

async function make(input: object): Promise<{ claim: string; decision: string; told: Told }> {
  const told = (await ask('makeClaim', { input })) as Told;
  return { claim: told.of.id, decision: told.decision.id, told };
}

const state = async () => [await contentHash(graph), await hashDecisions(graph)];

/** Takes back all that stands, backwards. */
async function undoAll(): Promise<void> {
  for (const { id } of (await standingDecisions(graph)).reverse()) await ask('undo', { decision: id });
}

const stored = async (id: string): Promise<Record<string, unknown> | undefined> =>
  (
    await graph.read(
      'MATCH (c:Claim {id: $id})-[:FACT]->(f) RETURN f.id AS fact, f.standing AS standing, c.quote AS quote, c.voice AS voice',
      { id },
    )
  )[0]?.toObject();

async function load(path = writeArticle()): Promise<string[]> {
  const { problems, notes } = await loadSources(graph, model, [path]);
  expect(problems).toEqual([]);
  return notes.map(({ message }) => message);
}

beforeAll(async () => {
  graph = await emptyGraph();
  await load(folder('data/reference/countries.yaml'));
});
let first: unknown;
beforeEach(async () => {
  await load();
  first = await contentHash(graph);
});
afterEach(async () => {
  await load();
  await undoAll();
  expect(await contentHash(graph)).toEqual(first);
});
afterAll(async () => {
  rmSync(work, { recursive: true });
  await emptyGraph();
  await closeGraph();
});

test('a claim is made of words and names, stands like that of a file, and is taken back to the last property', async () => {
  const { claim, decision, told } = await make(office);
  const id = 'Office:narendra-modi-india-prime-minister';
  const title = expect.stringMatching(/Narendra Modi/) as string;
  expect(told.facts).toEqual([
    {
      id,
      fact: { id, type: 'Office' },
      standing: 'ASSERTED',
      standingBefore: undefined,
      title,
      titleBefore: undefined,
    },
  ]);
  const [from, to] = [
    { id: 'Person:narendra-modi', type: 'Person' },
    { id: 'Country:india', type: 'Country' },
  ];
  expect(told.edges).toEqual([{ edge: 'REPRESENTS', from, to, stands: true }]);
  expect(await stored(claim)).toEqual({
    fact: 'Office:narendra-modi-india-prime-minister',
    standing: 'ASSERTED',
    quote: office.quote,
    voice: 'ARTICLE',
  });
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
  expect(await ask('undo', { decision })).toMatchObject({
    of: null,
    facts: [{ id, fact: null, standing: undefined, standingBefore: 'ASSERTED', titleBefore: title }],
    edges: [{ edge: 'REPRESENTS', from, to, stands: false }],
  });
  expect(await contentHash(graph)).toEqual(first);
});

test('what a file would be refused for is refused with the same words, and its place', async () => {
  const refused = async (input: object): Promise<unknown> =>
    make(input).then(
      () => null,
      (error: unknown) => [(error as ExpectedError).code, ...(error as ExpectedError).message.split('\n')],
    );
  const said = (more: object): object => ({
    ...office,
    fact: { office: { ...office.fact.office, ...more } },
  });
  expect(await refused({ ...office, quote: 'Prime Minister Narendra Modi from India' })).toEqual([
    'DATA_INVALID',
    expect.stringMatching(
      /^input\.quote: Office:narendra-modi-india-prime-minister, claim \S+: quote must be the article's words, but is/,
    ),
  ]);
  expect(await refused(said({ person: { value: 'Nobody' }, country: { value: 'Brazil' } }))).toEqual([
    'DATA_INVALID',
    expect.stringMatching(
      /^input\.fact\.office\.person: Office\.person names “Nobody”, which nothing is called: add it with addEntity\(input: \{ person: \{ name: "Nobody"/,
    ),
    expect.stringMatching(
      /^input\.fact\.office\.country: Office\.country is Country:brazil, but no name of it stands in the quote/,
    ),
  ]);
  expect(await refused({ ...office, voice: 'DIRECT_QUOTE' })).toEqual([
    'DATA_INVALID',
    expect.stringMatching(/^input: .* has the voice DIRECT_QUOTE and needs a `speaker`$/),
  ]);
  expect(await refused({ ...office, factId: 'Office:none' })).toEqual([
    'DATA_INVALID',
    'input.factId: must be the id of a fact that stands, but is "Office:none"',
  ]);
  expect(await refused({ ...office, fact: undefined })).toEqual([
    'DATA_INVALID',
    'input: needs `fact`, what the words say, or `factId`, or both',
  ]);
  expect(await refused({ ...office, article: 'Article:none' })).toEqual([
    'BAD_USER_INPUT',
    '`input.article` must be the id of a loaded article, but is "Article:none".',
  ]);
  const { claim } = await make(office);
  expect(await refused(office)).toEqual(['DATA_INVALID', expect.stringContaining(`${claim}: amend it`)]);
});

test('what is made outlives its file, its text and its removal, and goes with an export', async () => {
  const { claim, decision } = await make(office);
  const { claim: called } = await make({
    article,
    quote: 'President Joseph R. Biden, Jr. spoke today with Prime Minister Narendra Modi of India',
    fact: {
      meeting: {
        participants: [{ value: 'Person:joe-biden' }, { value: 'Narendra Modi' }],
        kind: { value: 'CALL', printed: 'spoke' },
        date: { relative: 'today', printed: 'today', certainty: 'DERIVED', basis: 'The day of publication.' },
      },
    },
  });
  await ask('reviewClaim', { id: called, review: 'REJECTED' });
  const before = await state();
  const { paths } = await exportSources(graph, model, join(work, 'export'), []);

  const { decision: removed } = (await ask('removeArticle', { id: article })) as { decision: { id: string } };
  expect(await stored(claim)).toBeUndefined();
  await ask('undo', { decision: removed.id });
  expect((await state())[0]).toEqual(before[0]);

  await emptyGraph();
  expect((await loadSources(graph, model, paths)).problems).toEqual([]);
  expect(await state()).toEqual(before);
  // As though files and decisions had never been together.
  expect((await loadSources(graph, model, paths)).loaded).toEqual([]);

  await expect(ask('undo', { decision })).resolves.toMatchObject({ of: null });
  expect(await stored(claim)).toBeUndefined();
  const [again] = (await graph.read("MATCH (d:Decision {kind: 'UNDO'}) RETURN d.id AS id ORDER BY id DESC")) // prettier-ignore
    .map((row) => row.get('id') as string);
  await ask('undo', { decision: again });
  expect((await state())[0]).toEqual(before[0]);

  writeFileSync(
    join(writeArticle(), 'article.txt'),
    'The call\n\nThey spoke: Narendra Modi and Joseph R. Biden, Jr.\n',
  );
  expect(await load(join(work, 'articles', 'the-call'))).toEqual([
    expect.stringMatching(
      /^the decision “make claim” about Claim:the-call\/\S+ is kept but not applied: .*must be the article's words/,
    ),
    expect.stringMatching(/^the decision “make claim” about Claim:the-call/),
    expect.stringMatching(/^the decision “review claim REJECTED” about Claim:the-call/),
  ]);
  await load();
  expect((await state())[0]).toEqual(before[0]);
});

const fileClaim = `  - office:
      claim: F1
      quote: Prime Minister Narendra Modi of India
      person: Narendra Modi
      country: India
      office: Prime Minister
`;

test('a claim of a file is made to say something else, and removed, whatever its file says then', async () => {
  await load(writeArticle(fileClaim));
  const id = 'Claim:the-call/F1';
  const before = await state();
  const visited = {
    quote: 'the Prime Minister’s recent trip to Poland and Ukraine',
    fact: {
      meeting: {
        participants: [
          { value: 'Narendra Modi', basis: 'He is the Prime Minister whom the sentence names.' },
        ],
        kind: { value: 'VISIT', printed: 'trip' },
      },
    },
  };
  await ask('amendClaim', { id, input: visited });
  expect(await stored(id)).toMatchObject({
    fact: 'Meeting:narendra-modi-visit',
    quote: 'the Prime Minister’s\nrecent trip'.replace('\n', ' ') + ' to Poland and\nUkraine',
  });
  await ask('amendClaim', { id, input: { speaker: 'Narendra Modi', modality: 'POSSIBLE' } });
  expect(await stored(id)).toMatchObject({
    fact: 'Meeting:narendra-modi-visit',
    voice: 'INDIRECT',
    standing: 'POSSIBLE',
  });
  await ask('amendClaim', { id, input: { voice: 'ARTICLE' } });
  expect(await stored(id)).toMatchObject({ voice: 'ARTICLE', standing: 'POSSIBLE' });
  await expect(ask('amendClaim', { id, input: { quote: 'their trip' } })).rejects.toMatchObject({
    code: 'DATA_INVALID',
    message: expect.stringMatching(
      /^input\.quote: Meeting:narendra-modi-visit, claim F1: quote must be the article's words/,
    ),
  });
  expect(
    await load(
      writeArticle(
        fileClaim.replace('office: Prime Minister', 'office: { value: Prime Minister, printed: Minister }'),
      ),
    ),
  ).toEqual([
    expect.stringMatching(
      /^Claim:the-call\/F1 was changed in its file, and the decision “amend claim” about it stands/,
    ),
  ]);
  await load(writeArticle(fileClaim));
  const { decision } = (await ask('removeClaim', { id })) as { decision: { id: string } };
  expect(await stored(id)).toBeUndefined();
  await expect(ask('removeClaim', { id })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });

  const decided = await state();
  const { paths } = await exportSources(graph, model, join(work, 'export'), []);
  await emptyGraph();
  expect((await loadSources(graph, model, paths)).problems).toEqual([]);
  expect(await state()).toEqual(decided);
  await ask('undo', { decision: decision.id });
  expect(await stored(id)).toMatchObject({ voice: 'ARTICLE', standing: 'POSSIBLE' });
  await undoAll();
  expect(await state()).toEqual(before);
});

test('what is added and renamed stands beside files, goes with an export and is taken back', async () => {
  const citation = {
    title: 'Member States of the United Nations',
    url: 'https://www.un.org/en/about-us/member-states',
  };
  const named = async (id: string): Promise<unknown> =>
    (
      await graph.read(
        'MATCH (e:Entity {id: $id}) RETURN e.name AS name, e.aliases AS aliases, e.iso2 AS iso2',
        { id },
      )
    )[0]?.toObject();
  const poland = { name: 'Poland', names: [{ text: 'Republic of Poland' }], iso2: 'PL' };
  const refused = (name: string, values: Record<string, unknown>): Promise<unknown> =>
    ask(name, values).then(
      () => null,
      (error: unknown) => (error as ExpectedError).message,
    );
  expect(await refused('addEntity', { input: { country: poland } })).toBe(
    'input.country: Country:poland: the name "Poland" needs a citation\ninput.country: Country:poland: the name "Republic of Poland" needs a citation',
  );
  const { of } = (await ask('addEntity', { input: { country: { ...poland, citation } } })) as {
    of: { id: string };
  };
  expect(of.id).toBe('Country:poland');
  expect(await named(of.id)).toEqual({ name: 'Poland', aliases: ['Republic of Poland'], iso2: 'PL' });
  expect(await refused('addEntity', { input: { country: { ...poland, citation } } })).toContain(
    'Country:poland is there already',
  );
  const visit = await make({
    article,
    quote: 'the Prime Minister’s recent trip to Poland and Ukraine',
    fact: {
      meeting: {
        participants: [
          { value: 'Narendra Modi', basis: 'He is the Prime Minister whom the sentence names.' },
        ],
        kind: { value: 'VISIT', printed: 'trip' },
        place: { value: 'Republic of Poland' },
      },
    },
  });
  await ask('amendEntity', { id: 'Country:india', input: { country: { name: 'Bharat', citation } } });
  expect(await named('Country:india')).toMatchObject({
    name: 'Bharat',
    iso2: 'IN',
    aliases: expect.arrayContaining(['India']),
  });
  const drop = (names: string[]) => ({ id: 'Country:india', input: { country: {} }, drop: names });
  await ask('amendEntity', drop(['republic of INDIA']));
  const aliases = async () => ((await named('Country:india')) as { aliases: string[] }).aliases;
  expect(await aliases()).toContain('India');
  expect(await aliases()).not.toContain('Republic of India');
  await loadSources(graph, model, [folder('data/reference/countries.yaml')]);
  expect(await aliases()).not.toContain('Republic of India');
  expect(await refused('amendEntity', drop(['Hind']))).toMatch(/^drop: must be names of Country:india \(.*, but "Hind" is none$/); // prettier-ignore
  expect(await refused('amendEntity', { id: 'Country:poland', input: { country: {} }, drop: ['Poland', 'Republic of Poland'] })).toBe('drop: must leave Country:poland a name: give it another first'); // prettier-ignore
  expect(
    await refused('amendEntity', { id: 'Country:india', input: { person: { name: 'X', citation } } }),
  ).toContain('must be of type Country');
  expect(
    await refused('amendEntity', { id: 'Country:none', input: { country: { name: 'X', citation } } }),
  ).toContain('must be the id of an entity');
  expect((await verifyGraph(graph, model)).violations).toEqual([]);

  const before = await state();
  const { paths } = await exportSources(graph, model, join(work, 'export'), []);
  await emptyGraph();
  expect((await loadSources(graph, model, paths)).problems).toEqual([]);
  expect(await state()).toEqual(before);
  await undoAll();
  expect(await aliases()).toContain('Republic of India');
  expect(await stored(visit.claim)).toBeUndefined();
  expect(await named('Country:poland')).toBeUndefined();
});
