import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphQLInputObjectType, getNamedType, isInputObjectType, isRequiredArgument } from 'graphql';
import { curateWith } from '../../src/ingest/curateWith.ts';
import { exportSources } from '../../src/ingest/export/exportSources.ts';
import { purgeSource } from '../../src/ingest/purgeSource.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { splitSentences } from '../../src/ingest/splitSentences.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { type Service, startServer } from '../../src/server/startServer.ts';
import { closeGraph, emptyGraph, folder, model } from '../support/loadedGraph.ts';
import { example, fieldsOf, selectionOf } from '../support/selections.ts';
import { keysFor } from '../support/keysFor.ts';
import { post, send } from './hostile/send.ts';

const roles = ['reader', 'contributor', 'editor'] as const;
type Who = 'anonymous' | (typeof roles)[number];
const belowEditor: readonly Who[] = ['anonymous', 'reader', 'contributor'];
const { keys, apiKeysFile } = keysFor(roles);

const headline = 'Two capitals confer';
const sentences = [
  'The talks were called zorbish by one aide.',
  'Officials had met in quanter weather.',
  'India imposed sanctions on Russia over the belgic affair.',
  'Nobody had foreseen such a mervish turn.',
  'The dossier stayed with the fendric office.',
  'A spokesman left through the garlic-yellow hoptree door.',
];
/** Words that only editors may read: of sentences farther than one from the quote, and of readers' notes on them. */
const hidden = ['zorbish', 'fendric', 'hoptree', 'remarkable-note'];
/** Words of the quote and of the sentences beside it. */
const shown = ['quanter', 'belgic', 'mervish'];
const slug = 'two-capitals';
const article = `Article:${slug}`;

interface Files {
  slug: string;
  headline: string;
  text: string;
  access: string;
  facts: object;
  described?: object;
}

/** Writes an article's folder; gives the folder that it lies in. */
function writeArticle({ slug: name, headline: title, text, access, facts, described }: Files): string {
  const home = mkdtempSync(join(tmpdir(), 'entente-access-'));
  const own = join(home, name);
  mkdirSync(own);
  const id = `Article:${name}`;
  writeFileSync(join(own, 'article.txt'), text);
  // JSON is YAML.
  const of = { id, language: 'en', headline: title, access, ...described };
  writeFileSync(join(own, 'article.yaml'), JSON.stringify(of));
  writeFileSync(join(own, 'facts.yaml'), JSON.stringify({ article: id, ...facts }));
  return home;
}

/** The article that is quoted; its sentences stand apart by `between`. */
function quoted(between = ' '): string {
  const text = [headline, sentences.join(between)].join('\n\n');
  const spans = splitSentences(text, headline).map((span, at) => ({
    ...span,
    id: `S${String(at)}`,
    ...(text.slice(span.start).startsWith('The talks') && { garbled: true, note: 'a remarkable-note' }),
  }));
  const passage = 'left through the garlic-yellow hoptree door';
  const unclaimed = [{ id: 'U1', quote: passage, reason: 'BACKGROUND', note: 'remarkable-note too' }];
  const sanction = { quote: sentences[2]?.slice(0, -1), imposer: 'India', target: 'Russia' };
  const described = { sentences: spans, unclaimed };
  return writeArticle({
    slug,
    headline,
    text,
    access: 'QUOTES',
    facts: { facts: [{ sanction }] },
    described,
  });
}

/** The words of an article that only editors may know of: of its headline, its text, names and quotes. */
const secret = ['krellish', 'vorpal', 'Zundbureau', 'frumious'];
const closedArticle = 'Article:a-krellish-pact';

const closed = (): string =>
  writeArticle({
    slug: 'a-krellish-pact',
    headline: 'A krellish pact',
    text: 'A krellish pact\n\nIndia joined the Zundbureau in a frumious mood. It was a vorpal day.',
    access: 'EDITORS',
    facts: {
      entities: [{ organization: 'Zundbureau' }],
      facts: [
        { membership: { quote: 'India joined the Zundbureau in a frumious mood', member: 'India', organization: 'Zundbureau' } }, // prettier-ignore
      ],
    },
  });

let graph: Graph;
let service: Service;

async function answer(who: Who, query: string, variables: Record<string, unknown> = {}, bookmark = '') {
  const headers = {
    'content-type': 'application/json',
    ...(who !== 'anonymous' && { authorization: `Bearer ${keys[who]}` }),
    ...(bookmark && { 'entente-bookmark': bookmark }),
  };
  return send(service.url, { ...post(query, variables), headers });
}

/** The answer's JSON; a hint or an error counts as much as data. */
const ask = async (who: Who, query: string, variables?: Record<string, unknown>): Promise<any> =>
  (await answer(who, query, variables)).json;

const load = async (path: string): Promise<void> => {
  expect((await loadSources(graph, model, [path])).problems).toEqual([]);
};

beforeAll(async () => {
  graph = await emptyGraph();
  await load(folder('data/reference/countries.yaml'));
  await load(quoted());
  const before = await contentHash(graph);
  await load(closed());
  // As if it had not been loaded.
  expect(await contentHash(graph)).toEqual(before);
  service = await startServer(graph, model, {
    host: '127.0.0.1',
    port: 0,
    publicRead: true,
    cacheMs: 10_000,
    answerMs: 60_000,
    apiKeysFile,
    log: () => undefined,
    curate: curateWith(graph, model),
  });
});
afterAll(async () => {
  await service.stop();
  await emptyGraph();
  await closeGraph();
});

/** Some of a list at a time. */
const inParts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** Requests for every field of the schema: of the query, but for lists of what nothing is of, and of each kind of node that is stored. */
async function everyRequest(): Promise<{ query: string; variables: Record<string, unknown> }[]> {
  const rows = await graph.read(
    'MATCH (n:Article|Sentence|Unclaimed|Claim|Detail|Fact|Entity|Name|Decision) RETURN coalesce(n.type, head(labels(n))) AS type, collect(n.id)[..20] AS ids',
  );
  // The last two are of the closed article alone.
  const there = new Set([...rows.map((row) => row.get('type') as string), 'Membership', 'Organization']);
  const isEmpty = (target: string): boolean => {
    const types = model.concreteTypes(target);
    return types.length === 1 && !there.has(target);
  };
  const asked = fieldsOf(model.schema.getQueryType()).filter(({ name }) => {
    const plan = model.plan('Query', name);
    return !((plan.kind === 'list' || plan.kind === 'lookup') && isEmpty(plan.target));
  });
  const roots = asked.map((field) => {
    const values = field.args.flatMap((arg) => {
      if (arg.name === 'standing') return ['standing: [ASSERTED, CONTESTED, PROPOSED]'];
      return isRequiredArgument(arg) ? [`${arg.name}: ${example(arg.type, arg.name)}`] : [];
    });
    return `${field.name}${values.length > 0 ? `(${values.join(', ')})` : ''} ${selectionOf(field.type, 0)}`;
  });
  const query = inParts(roots, 5).map((some) => ({ query: `{ ${some.join(' ')} }`, variables: {} }));
  const nodes = rows.flatMap((row) => {
    const { type, ids } = row.toObject() as { type: string; ids: string[] };
    const fields = fieldsOf(model.schema.getType(type)).filter(({ args }) => !args.some(isRequiredArgument));
    const selections = fields.map((field) => `${field.name} ${selectionOf(field.type, 0)}`);
    return inParts(selections, 12).map((some) => ({
      query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${some.join(' ')} } } }`,
      variables: { ids },
    }));
  });
  // Those of texts come first.
  const isOfText = (query: string): boolean =>
    /closedArticles|\.\.\. on (Article|Sentence|Unclaimed) /.test(query);
  return [...nodes, ...query].sort((a, b) => Number(isOfText(b.query)) - Number(isOfText(a.query)));
}

test('no field of the schema tells a caller below editor a word that a QUOTES article withholds, nor any word of an EDITORS article', async () => {
  const requests = await everyRequest();
  expect(requests.length).toBeGreaterThan(15);
  const told = { anonymous: '', editor: '' };
  const tell = async (who: keyof typeof told, query: string, variables: object): Promise<void> => {
    const { status, text } = await answer(who, query, { ...variables });
    expect([status, status === 200 ? '' : text]).toEqual([200, '']);
    told[who] += text;
  };
  // Editors show that the words can be reached, so they need not ask for the rest.
  const isMissing = (word: string): boolean => !told.editor.includes(word);
  for (const { query, variables } of requests) {
    await tell('anonymous', query, variables);
    if ([...hidden, ...shown, ...secret].some(isMissing)) await tell('editor', query, variables);
  }
  expect([...hidden, ...shown, ...secret].filter(isMissing)).toEqual([]);
  for (const word of shown) expect([word, told.anonymous.includes(word)]).toEqual([word, true]);
  for (const word of [...hidden, ...secret])
    expect([word, told.anonymous.includes(word)]).toEqual([word, false]);
});

test('a masked text keeps its offsets, and a hint says that and why words are withheld', async () => {
  const query = `{ article(id: "${article}") { access text sentences { nodes { text start end note } } claims { nodes { quote start end verified } } } }`;
  const whole = (await ask('editor', query)) as { data: any; extensions?: { hints?: string[] } };
  expect(whole.extensions?.hints).toBeUndefined();
  for (const who of belowEditor) {
    const { data, extensions } = (await ask(who, query)) as typeof whole;
    expect(data.article.access).toBe('QUOTES');
    expect(data.article.text).toHaveLength(whole.data.article.text.length as number);
    for (const { quote, start, end } of data.article.claims.nodes)
      expect(data.article.text.slice(start, end)).toBe(quote);
    for (const { text, start, end } of data.article.sentences.nodes)
      expect(data.article.text.slice(start, end)).toBe(text);
    expect(data.article.text).toContain(sentences.slice(1, 4).join(' '));
    expect(data.article.text).toContain(`[…]${' '.repeat((sentences[5]?.length ?? 0) - 3)}`);
    expect(extensions?.hints).toEqual([
      expect.stringMatching(
        `^Of ${article} you get the quotes of claims with the sentences around them; .*editors`,
      ),
    ]);
  }
});

/** Lists that are filtered by the text of what is listed, or of what that leads to. */
function textFilters(word: string): string[] {
  const conditionsOf = (input: GraphQLInputObjectType, depth: number): string[] =>
    Object.values(input.getFields()).flatMap(({ name, type }) => {
      const named = getNamedType(type);
      if (/(text|quote|note)Contains$/i.test(name)) return [`{ ${name}: "${word}" }`];
      const leads =
        /^(Article|Sentence|Unclaimed)Filter$/.test(named.name) && !/^(and|or|not)$|None$/.test(name);
      return leads && depth > 0 && isInputObjectType(named)
        ? conditionsOf(named, depth - 1).map((each) => `{ ${name}: ${each} }`)
        : [];
    });
  return fieldsOf(model.schema.getQueryType()).flatMap((field) => {
    const filter = field.args.find(({ name }) => name === 'filter');
    const row = getNamedType(field.type).name.replace('Connection', '');
    const input = filter && getNamedType(filter.type);
    return ['Article', 'Claim'].includes(row) && isInputObjectType(input)
      ? conditionsOf(input, 2).map((each) => `{ ${field.name}(filter: ${each}) { totalCount } }`)
      : [];
  });
}

test('no filter and no search finds by withheld words for a caller below editor', async () => {
  const found = async (who: Who, word: string): Promise<number> => {
    let sum = 0;
    for (const query of textFilters(word)) {
      const { data } = (await ask(who, query)) as { data: Record<string, { totalCount: number }> };
      sum += Object.values(data).reduce((all, { totalCount }) => all + totalCount, 0);
    }
    const searched = `{ search(text: "${word}", standing: null) { text node { id } } }`;
    return sum + ((await ask(who, searched)).data.search as unknown[]).length;
  };
  for (const word of ['fendric', 'remarkable-note']) {
    expect(await found('editor', word)).toBeGreaterThan(1);
    expect(await found('anonymous', word)).toBe(0);
  }
  expect(await found('anonymous', 'mervish')).toBeGreaterThan(1);
  const not = `{ article(id: "${article}") { sentences(filter: { not: { textContains: "fendric" } }) { totalCount } } }`;
  const all = `{ article(id: "${article}") { sentences { totalCount } } }`;
  expect((await ask('anonymous', not)).data).toEqual((await ask('anonymous', all)).data);
});

test('an answer that was kept for an editor reaches nobody else, nor the other way round', async () => {
  const query = `{ articles(filter: { ids: ["${article}"] }) { nodes { id text } } }`;
  const asked: Who[] = ['editor', 'anonymous', 'editor', 'reader', 'anonymous', 'contributor', 'editor'];
  const texts = [];
  for (const who of asked) texts.push((await answer(who, query)).text.includes('fendric'));
  expect(texts).toEqual(asked.map((who) => who === 'editor'));
  const together = await Promise.all([...asked, ...asked].map((who) => answer(who, query)));
  expect(together.map(({ text }) => text.includes('fendric'))).toEqual([...asked, ...asked].map((who) => who === 'editor')); // prettier-ignore
  const kept = await answer('anonymous', query);
  expect(kept.headers['cache-status']).toContain('hit');
});

const set = 'mutation ($article: ID!, $access: Access) { setAccess(article: $article, access: $access, reason: "our own now") { of { ... on Article { access decisions { nodes { id kind before after } } } } } }'; // prettier-ignore

test('an editor opens a text by a decision, which is undone; nobody else can, nor make claims on what they may not read', async () => {
  const first = (await contentHash(graph)).hash;
  const read = async (who: Who, bookmark: string): Promise<string> =>
    (await answer(who, `{ article(id: "${article}") { access text } }`, {}, bookmark)).json.data.article.text;
  for (const who of belowEditor) {
    const { errors } = await ask(who, set, { article, access: 'PUBLIC' });
    expect(errors[0].extensions.code).toBe(who === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  }
  const make = 'mutation ($input: MakeClaimInput!) { makeClaim(input: $input) { of { id } } }';
  for (const quote of ['stayed with the fendric office', 'stayed with the red office']) {
    const input = {
      article,
      quote,
      fact: { sanction: { imposer: { value: 'India' }, target: { value: 'Russia' } } },
    };
    const { errors } = await ask('contributor', make, { input });
    expect([errors[0].extensions.code, errors[0].message]).toEqual([
      'FORBIDDEN',
      `Only editors may make claims on ${article}, since its text is not open to all (access QUOTES).`,
    ]);
  }
  const opened = await answer('editor', set, { article, access: 'PUBLIC' });
  const { access, decisions } = opened.json.data.setAccess.of;
  expect([access, decisions.nodes]).toEqual([
    'PUBLIC',
    [{ id: expect.any(String), kind: 'SET_ACCESS', before: '"QUOTES"', after: '"PUBLIC"' }],
  ]);
  expect(await read('anonymous', opened.headers['entente-bookmark'] as string)).toContain('fendric');
  // What was decided outlives the next load, and an export keeps what the file says beside the decision.
  await load(quoted('  '));
  expect((await graph.read('MATCH (a:Article) RETURN a.access AS access'))[0]?.get('access')).toBe('PUBLIC');
  const out = mkdtempSync(join(tmpdir(), 'entente-export-'));
  await exportSources(graph, model, out, [article]);
  expect(readFileSync(join(out, 'articles', slug, 'article.yaml'), 'utf8')).toContain('\naccess: QUOTES\n');
  await load(quoted());
  const { id } = decisions.nodes[0] as { id: string };
  const undone = await answer('editor', `mutation { undo(decision: "${id}") { of { id } } }`);
  expect(undone.json.errors).toBeUndefined();
  const bookmark = undone.headers['entente-bookmark'] as string;
  expect(await read('anonymous', bookmark)).not.toContain('fendric');
  // Nor are the texts that it had meanwhile told.
  const [past] = await graph.read('MATCH (w:WithdrawnArticle) RETURN count(*) AS many, toString(min(w.withdrawnAt)) AS at'); // prettier-ignore
  expect(past?.get('many')).toBe(2);
  // In milliseconds, all three digits of them.
  const moment = new Date(past?.get('at') as string).toISOString();
  const then = `{ node(id: "${article}@${moment}") { ... on Article { text } } }`;
  expect((await answer('editor', then)).text).toContain('fendric');
  expect((await answer('anonymous', then)).text).not.toContain('fendric');
  expect((await contentHash(graph)).hash).toBe(first);
});

test('only editors are told of an article that is for editors only; an export keeps it, and purging leaves nothing', async () => {
  const list = `{ closedArticles(id: "${closedArticle}") { id headline text claims { id quote fact modality } } node(id: "${closedArticle}") { id } }`;
  const { data } = await ask('editor', list);
  expect(data).toEqual({
    closedArticles: [
      {
        id: closedArticle,
        headline: 'A krellish pact',
        text: expect.stringContaining('vorpal'),
        claims: [expect.objectContaining({ quote: 'India joined the Zundbureau in a frumious mood', modality: 'ASSERTED' })], // prettier-ignore
      },
    ],
    node: null,
  });
  for (const who of belowEditor) {
    const { data: none, extensions } = await ask(who, list);
    expect(none).toEqual({ closedArticles: [], node: null });
    expect(extensions.hints).toContain('closedArticles: only callers with the role editor are told of such articles.'); // prettier-ignore
  }
  // The hint for a name that only it has is that for any name that nothing has.
  const lookUp = async (name: string): Promise<string> =>
    (await answer('anonymous', `{ organization(name: "${name}") { id } }`)).text.replaceAll(name, 'NAME');
  expect(await lookUp('Zundbureau')).toBe(await lookUp('Zandbareau'));

  const out = mkdtempSync(join(tmpdir(), 'entente-export-'));
  await exportSources(graph, model, out, [closedArticle]);
  const told = async (): Promise<unknown> =>
    (await graph.read('MATCH (c:Closed) RETURN collect(c.told) AS told'))[0]?.get('told');
  const before = await told();
  await purgeSource(graph, model, closedArticle, { who: 'ann' });
  expect(await told()).toEqual([]);
  await graph.write((run) => run('MATCH (d:Decision {after: \'"PURGED"\'}) DETACH DELETE d'));
  await load(join(out, 'articles'));
  expect(await told()).toEqual(before);
});

test('closing an article takes its words out of everything that others are told, the past too; undoing brings all of it back', async () => {
  const first = await contentHash(graph);
  const moment = new Date().toISOString();
  const done = await answer('editor', set, { article, access: 'EDITORS' });
  expect(done.json.data.setAccess.of).toBeNull();
  const closing = done.headers['entente-bookmark'] as string;
  const [past] = await graph.read('MATCH (h:Hidden) RETURN collect(DISTINCT h.hiddenAs) AS was');
  expect(past?.get('was')).toEqual(expect.arrayContaining(['WithdrawnArticle', 'Withdrawn', 'Version']));
  const ids = [article, `${article}@${moment}`, `Claim:${slug}/claim`, `Sentence:${slug}/S1@${moment}`];
  const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  expect((await answer('anonymous', nodes, { ids }, closing)).json.data.nodes).toEqual(ids.map(() => null));
  const told = [
    `{ sanctions(standing: null, asOf: "${moment}") { totalCount nodes { id title claims { nodes { id quote } } } } }`,
    '{ articles { nodes { id headline text } } claims { nodes { id quote } } }',
    '{ decisions { nodes { id target source before after quote } } country(name: "India") { decisions { totalCount } } }',
    '{ search(text: "belgic affair", standing: null) { text } }',
  ];
  for (const query of told) {
    const { text } = await answer('anonymous', query, {}, closing);
    for (const word of [...hidden, ...shown, headline, slug])
      expect([word, text.includes(word), query]).toEqual([word, false, query]);
  }
  const decisions = `{ decisions(source: "${article}") { totalCount nodes { id kind } } }`;
  const countFor = async (bookmark: string): Promise<number> =>
    (await answer('anonymous', decisions, {}, bookmark)).json.data.decisions.totalCount;
  expect(await countFor(closing)).toBe(0);
  const taken = (await answer('editor', decisions, {}, closing)).json.data.decisions as {
    nodes: { id: string }[];
  };
  const undone = await answer(
    'editor',
    `mutation { undo(decision: "${taken.nodes.at(-1)?.id ?? ''}") { of { id } } }`,
  );
  expect(undone.json).toMatchObject({ data: { undo: { of: { id: article } } } });
  expect(await contentHash(graph)).toEqual(first);
  expect(await countFor(undone.headers['entente-bookmark'] as string)).toBeGreaterThan(1);
  expect((await graph.read('MATCH (n:Hidden|Closed) WHERE n.id CONTAINS "two-capitals" RETURN n')).length).toBe(0); // prettier-ignore
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
});
