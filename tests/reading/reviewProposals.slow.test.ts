import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAll } from '../../src/cli/readAll.ts';
import { articleReader } from '../../src/cli/readArticle.ts';
import { curateWith } from '../../src/ingest/curateWith.ts';
import { exportSources } from '../../src/ingest/export/exportSources.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { type Service, startServer } from '../../src/server/startServer.ts';
import { closeGraph, emptyGraph, model } from '../support/loadedGraph.ts';
import { until } from '../support/until.ts';
import { keepRecorded, recordedEngine, recordedTexts } from './support.ts';

const work = mkdtempSync(join(tmpdir(), 'entente-review-'));
const [articles, exported] = [join(work, 'articles'), join(work, 'exported')];
const homes = { cache: join(work, 'cache'), data: work, state: work };
const slug = 'council-adopts-14th-package-of-sanctions-against-russia';
const texts = recordedTexts('reading/read').filter(({ text }) => text.includes('14th package'));
const article = `Article:${slug}`;
let graph: Graph;
let service: Service;
let cookie: string;

/** Reads the text as `entente read` does; newer rules may read less of it. */
async function read(rules: { version: string; until?: number }): Promise<void> {
  const lines = texts.map(({ text, wanted }) => JSON.stringify({ text, published: wanted.published }));
  writeFileSync(join(work, 'texts.jsonl'), lines.join('\n'));
  await readAll([join(work, 'texts.jsonl')], articles, { workers: 1, graph: false }, () =>
    Promise.resolve(recordedEngine(texts, rules)),
  );
}

const load = (folder = articles) => loadSources(graph, model, [folder]);

async function ask(query: string, as = cookie): Promise<any> {
  const { origin } = new URL(service.url);
  const response = await fetch(service.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, ...(as && { cookie: as }) },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as any;
  if (!answer.data && !query.startsWith('mutation')) throw new Error(JSON.stringify(answer.errors));
  return answer;
}

const review = (id: string, decision: string, as = cookie): Promise<any> =>
  ask(`mutation { reviewClaim(id: "${id}", review: ${decision}) { id review fact { standing } } }`, as);

/** The id of the newest decision. */
const newest = async (): Promise<string> =>
  (await ask('{ decisions(last: 1) { nodes { id } } }')).data.decisions.nodes[0].id as string;

/** The proposals to review, as a page lists them. */
const pending = async (): Promise<any[]> =>
  (
    await ask(
      '{ claims(filter: { review: [PENDING] }, first: 100) { nodes { id quote verified confidence outdated extractedBy fact { __typename id title } } } }',
    )
  ).data.claims.nodes as any[];

const proposalOf = async (type: string): Promise<{ id: string; fact: { id: string } }> =>
  (await pending()).find(({ fact }) => fact.__typename === type && fact.id.includes('union'));

beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  graph = await emptyGraph();
  await read({ version: 'old' });
  expect((await load()).problems).toEqual([]);
  service = await startServer(graph, model, {
    host: '127.0.0.1',
    port: 0,
    signIn: true,
    curate: curateWith(graph, model, { read: articleReader(graph, model, { homes, articles }) }),
    log: () => undefined,
  });
  const { origin, hash } = new URL(service.signInUrl ?? '');
  const signedIn = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ token: hash.slice(1), name: 'Ann' }),
  });
  cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}, 60_000);
afterAll(async () => {
  jest.restoreAllMocks();
  await service.stop();
  await emptyGraph();
  await closeGraph();
  rmSync(work, { recursive: true });
});

test('what was read is stored as proposals, and nothing but proposals', async () => {
  const { data } = await ask(
    `{ facts { totalCount } all: facts(standing: null) { totalCount } proposed: facts(standing: [PROPOSED]) { totalCount }
       entities { totalCount } people { totalCount } countries { totalCount } russia: country(name: "Russia") { id }
       search(text: "Borrell") { node { id } } article(id: "${article}") { claims { totalCount } coverage { claims proposals } } }`,
  );
  const none = { totalCount: 0 };
  expect(data).toMatchObject({ facts: none, all: none, entities: none, people: none, countries: none, russia: null, article: { claims: none } }); // prettier-ignore
  expect(data.search.map(({ node }: any) => node.id)).not.toContain('Person:josep-borrell');
  expect(data.proposed.totalCount).toBeGreaterThan(3);
  const claims = await pending();
  expect(claims.length).toBeGreaterThanOrEqual(data.proposed.totalCount);
  expect(data.article.coverage).toEqual({ claims: 0, proposals: claims.length });
  for (const claim of claims) {
    expect(claim).toMatchObject({ verified: true, outdated: null });
    expect(claim.confidence).toBeGreaterThan(0.5);
    expect(claim.extractedBy).toMatch(/^reader@\d+\/\w+\.[\w-]+ \(old\)$/);
    expect(claim.fact.title).toMatch(/^Proposed: /);
  }
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
});

test('only an editor accepts a proposal, which then counts with all that it names, and undoes that', async () => {
  const before = await contentHash(graph);
  const { id, fact } = await proposalOf('Sanction');
  expect((await review(id, 'ACCEPTED', '')).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  expect(await contentHash(graph)).toEqual(before);

  expect((await review(id, 'ACCEPTED')).data.reviewClaim).toEqual({ id, review: 'ACCEPTED', fact: { standing: 'ASSERTED' } }); // prettier-ignore
  const question = `{ sanctions { nodes { id sources imposer { name } } }
    entities { nodes { id } } country(name: "Russia") { id } }`;
  const { data } = await ask(question);
  expect(data.sanctions.nodes).toMatchObject([{ id: fact.id, sources: 1 }]);
  expect(data.entities.nodes).toHaveLength(2);
  expect((await verifyGraph(graph, model)).violations).toEqual([]);

  const undone = await ask(`mutation { undo(decision: "${await newest()}") { decision { kind } } }`);
  expect(undone.data.undo.decision.kind).toBe('UNDO');
  expect(await contentHash(graph)).toEqual(before);
  expect((await ask(question)).data).toMatchObject({ sanctions: { nodes: [] }, country: null });
});

describe('a second reading by newer rules', () => {
  let accepted: { id: string; fact: { id: string } };
  let rejected: { id: string };
  let undecided: number;
  const stateOf = async (id: string): Promise<any> =>
    (await ask(`{ node(id: "${id}") { ... on Claim { review outdated fact { standing } } } }`)).data.node;

  beforeAll(async () => {
    accepted = (await pending()).find(({ quote }) => quote.includes('Sovcomflot')); // in the third sentence
    rejected = (await pending()).find(({ id }) => id !== accepted.id);
    await review(accepted.id, 'ACCEPTED');
    await review(rejected.id, 'REJECTED');
    undecided = (await pending()).length;
    await read({ version: 'new', until: 2 });
  }, 30_000);

  test('a new reading keeps decisions, raises a question where it disagrees, and replaces undecided proposals', async () => {
    const { problems, notes } = await load();
    expect(problems).toEqual([]);
    expect(notes.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Ann accepted Claim:.*Sovcomflot” proposes it no more: the decision stands/s),
    ]);
    expect(await stateOf(accepted.id)).toEqual({ review: 'ACCEPTED', outdated: true, fact: { standing: 'ASSERTED' } }); // prettier-ignore
    expect(await stateOf(rejected.id)).toMatchObject({ review: 'REJECTED', fact: { standing: 'PROPOSED' } });
    const { data } = await ask(
      `{ openQuestions(about: "${article}") { question about { id } raisedBy { id } } }`,
    );
    expect(data.openQuestions).toContainEqual({
      question: expect.stringContaining('proposes it no more') as string,
      about: { id: accepted.fact.id },
      raisedBy: [{ id: accepted.id }],
    });
    const left = await pending();
    expect(left.length).toBeLessThan(undecided);
    expect(left.map(({ extractedBy }) => extractedBy as string)).toEqual(left.map(() => expect.stringContaining('(new)') as string)); // prettier-ignore
    expect((await verifyGraph(graph, model)).violations).toEqual([]);
  });

  test('is exported with its decisions, and comes back the same', async () => {
    const before = await contentHash(graph);
    const { paths } = await exportSources(graph, model, exported, []);
    expect(readFileSync(join(exported, 'articles', slug, 'proposed.yaml'), 'utf8')).toContain(
      'outdated: true',
    );
    await emptyGraph();
    for (const path of paths) expect((await load(path)).problems).toEqual([]);
    expect(await contentHash(graph)).toEqual(before);
    expect(await stateOf(accepted.id)).toMatchObject({ review: 'ACCEPTED', outdated: true });
  });
});

test('a proposal about a fact of the facts file joins that fact, and an invalid one is left out with a note', async () => {
  const path = join(articles, slug);
  const proposed = readFileSync(join(path, 'proposed.yaml'), 'utf8');
  const own = `article: ${article}
facts:
  - sanction:
      id: Sanction:package-14
      claims:
        - id: F1
          quote: The Council of the European Union today adopted a fourteenth package
          voice: ARTICLE
          modality: ASSERTED
          details:
            imposer: { value: Organization:council-of-the-european-union, printed: Council of the European Union }
`;
  writeFileSync(join(path, 'facts.yaml'), own);
  writeFileSync(
    join(path, 'proposed.yaml'),
    proposed.replace('response to its war of aggression', 'answer to its war of aggression'),
  );
  await emptyGraph();
  const { problems, notes } = await load();
  expect(problems).toEqual([]);
  expect(notes.map(({ message }) => message)).toEqual([expect.stringMatching(/^left out: .*quote/)]);
  const { data } = await ask('{ fact: node(id: "Sanction:package-14") { ... on Fact { standing sources proposals: claims(filter: { review: [PENDING] }) { totalCount } } } }'); // prettier-ignore
  expect(data.fact).toEqual({ standing: 'ASSERTED', sources: 1, proposals: { totalCount: 1 } });
});

test('an editor has an article of the service read, and an error says what to do if that is impossible', async () => {
  const [other] = recordedTexts('reading/read').filter(({ text }) => text.includes('IRIS-T'));
  if (!other) throw new Error('There is no such text.');
  const added = join(work, 'added.jsonl');
  writeFileSync(added, JSON.stringify({ text: other.text, published: other.wanted.published }));
  // What was added and never read, in a folder of the service's own.
  await readAll([added], articles, { workers: 1, graph: false }, () => Promise.resolve(recordedEngine([other], { until: 0 }))); // prettier-ignore
  const { loaded } = await load();
  const id = loaded.map(({ source }) => source).find((source) => source !== article) ?? '';
  const mutation = (of: string, readers = 'RULES'): string =>
    `mutation { readArticle(article: "${of}", readers: ${readers}) { proposals: claims(filter: { review: [PENDING] }) { nodes { verified extractedBy } } } }`;
  const refusal = async (of: string, as?: string): Promise<string> => {
    const { errors } = await ask(mutation(of), as);
    return `${errors[0].extensions.code as string} ${errors[0].message as string}`;
  };
  expect(await refusal(id, '')).toMatch(/^UNAUTHENTICATED/);
  expect(await refusal('Article:of-others')).toMatch(
    /^BAD_USER_INPUT .*own articles.*npx entente read on its folder/,
  );
  expect(await refusal('Article:../escape')).toMatch(/^BAD_USER_INPUT/);
  expect(await refusal(id)).toMatch(/^ENGINE_MISSING .*run npx entente read on any text once/);
  await keepRecorded(homes.cache, other);
  const { errors } = await ask(mutation(id, 'BOTH'));
  expect(errors[0]).toMatchObject({
    message: expect.stringMatching(/`readers: BOTH` needs a language model, and none is set/) as string,
    extensions: { code: 'BAD_USER_INPUT' },
  });
  const { proposals } = (await ask(mutation(id))).data.readArticle;
  expect(proposals.nodes.length).toBeGreaterThan(1);
  for (const { verified, extractedBy } of proposals.nodes) {
    expect(verified).toBe(true);
    expect(extractedBy).toMatch(/\(corenlp-[\d.]+-\w+\)$/);
  }
});

test('a configured language model reads, too; a long reading goes on after the deadline, and a repeated request waits for it', async () => {
  const { data } = await ask('{ articles { nodes { id headline } } }');
  const { id } = data.articles.nodes.find(({ headline }: any) => headline.includes('IRIS-T'));
  const words = (printed: string) => ({ words: printed });
  const handed = {
    type: 'Delivery',
    sentence: 3,
    quote: 'Germany has handed over the first of four IRIS-T SLM air defence systems to Ukraine',
    modality: 'ASSERTED',
    details: {
      supplier: words('Germany'),
      recipient: words('Ukraine'),
      item: words('IRIS-T SLM air defence systems'),
    },
  };
  const questions: (() => void)[] = [];
  const server = createServer((request, response) => {
    request.resume();
    questions.push(
      () =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ choices: [{ finish_reason: 'stop', message: { content: JSON.stringify({ claims: [handed] }) } }] })), // prettier-ignore
    );
    server.emit('asked');
  }).listen(0, '127.0.0.1');
  try {
    await once(server, 'listening');
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`;
    const reader = { url, model: 'scripted', maxTokens: 32_000, timeoutMs: 60_000 };
    const readIt = articleReader(graph, model, { homes, articles, reader }, 20);
    const asked = once(server, 'asked');
    for (const readers of ['BOTH', 'BOTH', 'MODEL'])
      await expect(readIt(id, readers)).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED', message: expect.stringContaining('and continues') as string }); // prettier-ignore
    await asked;
    // The same was asked once; the model alone comes after both.
    expect(questions).toHaveLength(1);
    const next = once(server, 'asked');
    questions[0]?.();
    await next;
    questions[1]?.();
    const proposed = async (): Promise<string[]> =>
      (await pending()).map(({ extractedBy }) => extractedBy as string);
    await until(async () => (await proposed()).some((by) => by.endsWith('scripted@1')));
    expect((await proposed()).filter((by) => !by.includes('scripted@1')).length).toBeGreaterThan(0);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
