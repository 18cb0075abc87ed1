import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { loadOwn } from '../../src/cli/loadOwn.ts';
import { curateWith } from '../../src/ingest/curateWith.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { inCapitals } from '../../src/model/inCapitals.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import type { LogEntry } from '../../src/server/http/writeLog.ts';
import { type Service, startServer } from '../../src/server/startServer.ts';
import { closeGraph, emptyGraph, folder, model } from '../support/loadedGraph.ts';
import { keysFor } from '../support/keysFor.ts';
import { post, send } from './hostile/send.ts';

const keyed = ['reader', 'contributor'] as const;
type Who = 'anonymous' | 'editor' | (typeof keyed)[number];
const { keys: given, apiKeysFile } = keysFor(keyed);
const keys: Readonly<Record<string, string>> = given;
const logged: LogEntry[] = [];
const own = mkdtempSync(join(tmpdir(), 'entente-own-'));
let graph: Graph;
let service: Service;
let cookie: string;

/** Signs in by the link that the start prints, and gives the cookie as a browser sends it back. */
async function signIn(): Promise<string> {
  const { origin, hash } = new URL(service.signInUrl ?? '');
  const response = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ token: hash.slice(1), name: 'Ann Ek' }),
  });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

async function ask(who: Who, query: string, variables: Record<string, unknown> = {}) {
  const { origin } = new URL(service.url);
  const headers = {
    'content-type': 'application/json',
    ...(who === 'editor' && { cookie, origin }),
    ...(keys[who] && { authorization: `Bearer ${keys[who]}` }),
  };
  const { status, json } = await send(service.url, { ...post(query, variables), headers });
  const [error] = json.errors ?? [];
  return { status, data: json.data, code: error?.extensions.code ?? null, message: error?.message ?? null };
}

beforeAll(async () => {
  graph = await emptyGraph();
  const sources = [folder('data/reference/countries.yaml'), folder('data/articles')];
  expect((await loadSources(graph, model, sources)).problems).toEqual([]);
  service = await startServer(graph, model, {
    host: '127.0.0.1',
    port: 0,
    publicRead: true,
    signIn: true,
    answerMs: 60_000,
    apiKeysFile,
    log: (entry) => void logged.push(entry),
    curate: curateWith(graph, model, { articles: { folder: own, mayFetch: false } }),
  });
  cookie = await signIn();
});
afterAll(async () => {
  await service.stop();
  await emptyGraph();
  await closeGraph();
});

const article = 'Article:russia-india-defence-cooperation';
const make = `mutation ($input: MakeClaimInput!) {
  makeClaim(input: $input) { decision { id kind who } of { ... on Claim { id review version fact { id standing title } } } }
}`;
const amend = `mutation ($id: ID!, $input: AmendClaimInput!, $seen: String) {
  amendClaim(id: $id, input: $input, ifVersion: $seen) { facts { id fact { id standing } standing standingBefore } edges { edge } of { ... on Claim { id version modality fact { id standing } } } }
}`;
const input = {
  article,
  quote: 'The envoy told PTI',
  fact: {
    office: {
      person: { value: 'Denis Alipov', basis: 'He is the envoy that the article names.' },
      office: { value: 'envoy' },
    },
  },
};

test('an editor accepts, amends and removes the proposal of a contributor, and undoes all of it', async () => {
  const first = await contentHash(graph);
  logged.length = 0;
  const made = await ask('contributor', make, { input });
  expect(made.message).toBeNull();
  const proposed = made.data.makeClaim;
  expect(proposed).toMatchObject({
    decision: { kind: 'MAKE_CLAIM', who: 'the-contributor' },
    of: { review: 'PENDING', fact: { standing: 'PROPOSED' } },
  });
  const { id, version, fact } = proposed.of as { id: string; version: string; fact: { id: string } };
  const lists = `{ offices(filter: { ids: ["${fact.id}"] }) { totalCount } claims(filter: { review: [PENDING] }) { nodes { id } } }`;
  expect((await ask('anonymous', lists)).data).toEqual({
    offices: { totalCount: 0 },
    claims: { nodes: [{ id }] },
  });

  const review = 'mutation ($id: ID!, $review: Review!, $seen: String) { reviewClaim(id: $id, review: $review, ifVersion: $seen) { review version fact { standing } } }'; // prettier-ignore
  const accepted = await ask('editor', review, { id, review: 'ACCEPTED', seen: version });
  expect(accepted.data.reviewClaim).toMatchObject({ review: 'ACCEPTED', fact: { standing: 'ASSERTED' } });
  expect((await ask('anonymous', lists)).data.offices.totalCount).toBe(1);

  const late = await ask('editor', amend, { id, input: { modality: 'NEGATED' }, seen: version });
  expect([late.code, late.message]).toEqual([
    'CONFLICT',
    expect.stringMatching(`^${id} is not as you saw it .*it is ACCEPTED and says “The envoy told PTI” now`),
  ]);
  const seen = accepted.data.reviewClaim.version as string;
  const amended = (await ask('editor', amend, { id, input: { modality: 'NEGATED' }, seen })).data.amendClaim;
  const moved = { standing: 'DENIED', standingBefore: 'ASSERTED', fact: { id: fact.id, standing: 'DENIED' } };
  expect([amended.facts, amended.edges]).toEqual([[{ id: fact.id, ...moved }], []]);
  expect(amended.of).toMatchObject({ id, modality: 'NEGATED', fact: { id: fact.id, standing: 'DENIED' } });
  const remove =
    'mutation ($id: ID!) { removeClaim(id: $id, reason: "a slip") { decision { id } of { id } } }';
  expect((await ask('editor', remove, { id })).data.removeClaim.of).toBeNull();
  expect(await contentHash(graph)).toEqual(first);

  const history = `{ decisions(target: "${id}") { nodes { id kind who why } } }`;
  const told = (await ask('editor', history)).data.decisions.nodes as { id: string; kind: string }[];
  expect(told).toMatchObject([
    { kind: 'MAKE_CLAIM', who: 'the-contributor' },
    { kind: 'REVIEW_CLAIM', who: 'Ann Ek' },
    { kind: 'AMEND_CLAIM', who: 'Ann Ek' },
    { kind: 'REMOVE_CLAIM', who: 'Ann Ek', why: 'a slip' },
  ]);
  const undoing =
    'mutation ($id: ID!) { undo(decision: $id) { of { ... on Claim { id modality review } } } }';
  expect((await ask('editor', undoing, { id: told[0]?.id })).message).toMatch(/^Later decisions are built on Decision:\S+: undo Decision:/); // prettier-ignore
  const backwards = [];
  for (const decision of told.toReversed())
    backwards.push((await ask('editor', undoing, { id: decision.id })).data.undo.of);
  expect(backwards).toEqual([
    { id, modality: 'NEGATED', review: 'ACCEPTED' },
    { id, modality: 'ASSERTED', review: 'ACCEPTED' },
    { id, modality: 'ASSERTED', review: 'PENDING' },
    null,
  ]);
  expect(await contentHash(graph)).toEqual(first);
  const audit = logged.filter(({ event }) => event === 'audit');
  expect(
    audit.map(({ change, outcome }) => `${(change as { name: string }).name} ${String(outcome)}`),
  ).toEqual([
    'makeClaim stored',
    'reviewClaim stored',
    'amendClaim CONFLICT',
    'amendClaim stored',
    'removeClaim stored',
    'undo BAD_USER_INPUT',
    ...['undo stored', 'undo stored', 'undo stored', 'undo stored'],
  ]);
});

const undo = 'mutation ($id: ID!) { undo(decision: $id) { decision { id } } }';
const add = `mutation ($input: AddArticleInput!) {
  addArticle(input: $input, reason: "in full") {
    how unread changed { decision { id kind who why before } of { id } facts { id } } quotations { quote start end }
    article { id headline url published { edtf } sentences { totalCount } }
    names { text entities { id name } places { start end } }
    change { added removed kept moved { id claim { id verified } } lost { id quote claim { id } } }
  }
}`;
const readout = readFileSync(folder('tests/fixtures/texts/whitehouse-poland-apache.txt'), 'utf8');
const addText = async (text: string, url: string) =>
  (await ask('editor', add, { input: { document: { text }, url, published: '2024-03-12' } })).data.addArticle;
/** Takes what a caller decided since a moment back, the latest first. */
async function undoSince(count: number): Promise<void> {
  const { data } = await ask('editor', '{ decisions(first: 100) { nodes { id } } }');
  for (const { id } of (data.decisions.nodes as { id: string }[]).slice(count).toReversed())
    expect((await ask('editor', undo, { id })).message).toBeNull();
}

test('a bare text becomes an article with claims by mutations alone, and all of it can be undone', async () => {
  const first = await contentHash(graph);
  const many = (await ask('editor', '{ decisions { totalCount } }')).data.decisions.totalCount as number;
  logged.length = 0;
  const added = await addText(readout, 'https://example.org/readout');
  const { article: text } = added;
  expect(added).toMatchObject({ how: 'ADDED', changed: { decision: { kind: 'ADD_ARTICLE', who: 'Ann Ek', before: '"ABSENT"' }, of: { id: text.id }, facts: [] }, change: null, unread: null }); // prettier-ignore
  expect([text.headline, text.published.edtf]).toEqual([readout.split('\n')[0], '2024-03-12']);
  expect(added.names).toContainEqual(expect.objectContaining({ text: 'Russia', entities: [{ id: 'Country:russia', name: 'Russia' }] })); // prettier-ignore
  for (const { quote, start, end } of added.quotations) expect(readout.slice(start, end)).toBe(quote);
  expect(await addText(readout, 'https://example.org/readout')).toMatchObject({ how: 'UNCHANGED', changed: null, article: { id: text.id } }); // prettier-ignore

  const name = 'mutation ($input: EntityDescriptionInput!) { addEntity(input: $input) { of { id } } }';
  const citation = { title: 'Readout' };
  for (const named of [
    { country: { name: 'Poland', citation } },
    { weaponSystem: { name: 'AH-64 Apache helicopters', citation } },
  ])
    // prettier-ignore
    expect((await ask('editor', name, { input: named })).message).toBeNull();
  const contract = {
    buyer: { value: 'Poland' },
    system: { value: 'AH-64 Apache helicopters' },
    quantity: { value: 96 },
  };
  const claim = { article: text.id, quote: 'will offer to sell Poland 96 AH-64 Apache helicopters', modality: 'POSSIBLE', fact: { contract } }; // prettier-ignore
  const made = await ask('editor', make, { input: claim });
  expect([made.message, made.data?.makeClaim.of.fact.standing]).toEqual([null, 'POSSIBLE']);
  expect((await loadSources(graph, model, [own])).unchanged).toEqual([text.id]);

  const history = '{ decisions(first: 100) { nodes { kind who } } }';
  expect((await ask('editor', history)).data.decisions.nodes.slice(many)).toEqual(
    ['ADD_ARTICLE', 'ADD_ENTITY', 'ADD_ENTITY', 'MAKE_CLAIM'].map((kind) => ({ kind, who: 'Ann Ek' })),
  );
  expect(logged.filter(({ event }) => event === 'audit').map(({ change }) => (change as { name: string }).name)).toEqual(['addArticle', 'addArticle', 'addEntity', 'addEntity', 'makeClaim']); // prettier-ignore
  await undoSince(many);
  expect(await contentHash(graph)).toEqual(first);
  const report = await loadSources(graph, model, [own]);
  expect(report.notes[0]?.message).toMatch(
    /^Article:\S+ is not loaded: Ann Ek took back that it was added at /,
  );
  expect(await contentHash(graph)).toEqual(first);

  // A watched folder is loaded so: what somebody took out is not withdrawn besides.
  expect(await loadOwn(graph, model, own, new Set([text.id]))).toEqual(new Set());

  const again = await addText(readout, 'https://example.org/readout');
  expect([again.how, again.article.id]).toEqual(['ADDED', text.id]);
  await ask('editor', undo, { id: again.changed.decision.id });
  expect(await contentHash(graph)).toEqual(first);
});

test('a new version reports its changes and the claims found again; a refused one leaves the files as they were', async () => {
  const url = 'https://example.org/talks';
  const text = 'Russia supplies India. “We agreed on trade,” India said. India supplies Russia.';
  const { article: talks } = await addText(text, url);
  const ids: string[] = [];
  for (const [supplier, recipient] of [
    ['Russia', 'India'],
    ['India', 'Russia'],
  ]) {
    const supply = { supplier: { value: supplier }, recipient: { value: recipient } };
    const input = { article: talks.id, quote: `${supplier} supplies ${recipient}`, fact: { supply } };
    const { data, message } = await ask('editor', make, { input });
    expect(message).toBeNull();
    ids.push(data.makeClaim.of.id);
  }
  const changed = await addText(`It rained. ${text.replace('India supplies Russia.', 'India stayed.')}`, url);
  expect(changed).toMatchObject({
    how: 'NEW_VERSION',
    article: { id: talks.id },
    quotations: [{ quote: expect.stringContaining('We agreed') }],
    change: {
      added: ['It rained.', 'India stayed.'],
      removed: ['India supplies Russia.'],
      kept: 0,
      moved: [{ id: ids[0], claim: { id: ids[0], verified: true } }],
      lost: [{ id: ids[1], quote: 'India supplies Russia', claim: null }],
    },
  });
  const refused = await ask('editor', undo, { id: changed.changed.decision.id });
  expect(refused.message).toMatch(/brought a new version of Article:\S+: add the former text again/);
  const back = await addText(text, url);
  expect(back.change).toMatchObject({ removed: ['It rained.', 'India stayed.'], lost: [] });
  expect(
    (await ask('editor', `{ claims(filter: { article: { id: ["${talks.id}"] } }) { totalCount } }`)).data
      .claims.totalCount,
  ).toBe(2);

  const place = join(own, (talks.id as string).replace('Article:', ''));
  writeFileSync(
    join(place, 'facts.yaml'),
    `article: ${talks.id}\nfacts:\n  - office: { quote: India said, person: Nobody }\n`,
  );
  const wrong = await ask('editor', add, { input: { document: { text: `${text} So be it.` }, url } });
  expect([wrong.code, wrong.message]).toEqual([
    'DATA_INVALID',
    expect.stringMatching(/Nobody.*facts\.yaml:3\)/),
  ]);
  expect(readFileSync(join(place, 'article.txt'), 'utf8')).toBe(text);
  expect(readdirSync(own).filter((each) => /former|draft/.test(each))).toEqual([]);
});

test.each<[string, object, string, RegExp]>([
  ['an address', { document: { fetch: 'https://example.org/' } }, 'BAD_USER_INPUT', /set ALLOW_FETCH=true/],
  [
    'no line',
    { document: { line: '["x"]' } },
    'DATA_INVALID',
    /^input\.document\.line: must be a JSON object/,
  ],
  [
    'an empty page',
    { document: { html: '<p>…' } },
    'DATA_INVALID',
    /^input\.document\.html: page\.html must hold/,
  ],
  [
    'no web address',
    { document: { text: 'A text.' }, url: 'ftp://x.org/' },
    'DATA_INVALID',
    /^input\.url: must begin/,
  ],
  [
    'what would be kept apart',
    { document: { text: 'A text.' }, access: 'EDITORS' },
    'DATA_INVALID',
    /^input\.access: must be PUBLIC or QUOTES, .*close it with setAccess/,
  ],
  ['a book', { document: { text: 'a'.repeat(200_001) } }, 'INPUT_EXCEEDED', /at most 200000 characters/],
  [
    'a long headline',
    { document: { text: 'A' }, headline: 'a'.repeat(2_001) },
    'INPUT_EXCEEDED',
    /at most 2000 /,
  ],
])('%s is refused as a text to add, and leaves no file', async (_what, given, code, message) => {
  const before = readdirSync(own);
  const refused = await ask('editor', add, { input: given });
  expect([refused.code, refused.message]).toEqual([code, expect.stringMatching(message)]);
  expect(readdirSync(own)).toEqual(before);
});

test('a text that is to be read is read once it is added, and is added even where it cannot be', async () => {
  const many = (await ask('editor', '{ decisions { totalCount } }')).data.decisions.totalCount as number;
  const document = { text: 'A text to read\n\nIndia stayed.' };
  const unread = await ask('editor', add, { input: { document, read: true } });
  expect(unread.data.addArticle).toMatchObject({
    how: 'ADDED',
    unread: 'This service has no reader: run npx entente read.',
  });
  const reads: string[][] = [];
  const read = (...asked: string[]) => Promise.resolve(void reads.push(asked));
  const curate = curateWith(graph, model, { articles: { folder: own, mayFetch: false }, read });
  const input = { document, read: true, readers: 'MODEL' };
  expect(await curate('addArticle', { input }, 'ann')).toMatchObject({ how: 'UNCHANGED', unread: null });
  expect(reads).toEqual([[unread.data.addArticle.article.id, 'MODEL']]);
  await undoSince(many);
});

test('a service without a folder for articles says how else a text is added', async () => {
  const input = { document: { text: 'A text.' } };
  for (const [articles, why] of [
    [undefined, 'This service has no folder of its own articles'],
    ['This folder is only read', 'This folder is only read'],
  ] as const)
    await expect(
      curateWith(graph, model, { ...(articles && { articles }) })('addArticle', { input }, 'ann'),
    ).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `${why}: add the text with npx entente add, and load it.`,
    });
});

/** Any value that a type takes, as GraphQL writes it. */
function anyValue(type: GraphQLInputType): string {
  const open = getNullableType(type);
  if (isListType(open)) return `[${anyValue(open.ofType)}]`;
  if (isEnumType(open)) return open.getValues()[0]?.name ?? '';
  if (!isInputObjectType(open)) return open.name === 'EDTF' ? '"2022"' : open.name === 'Int' ? '1' : '"x"';
  const fields = Object.values(open.getFields());
  const given = open.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
  return `{${given.map((field) => `${field.name}: ${anyValue(field.type)}`).join(' ')}}`;
}

/** A mutation with all that it needs. */
function asked({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequiredArgument).map((each) => `${each.name}: ${anyValue(each.type)}`);
  const answer = getNamedType(type);
  const fields = isObjectType(answer) && 'id' in answer.getFields() ? 'id' : '__typename';
  return `mutation { ${name}${given.length > 0 ? `(${given.join(' ')})` : ''} { ${fields} } }`;
}

test('every mutation is refused without the required role, before its input is checked, and logged', async () => {
  const mutations = Object.values(model.schema.getMutationType()?.getFields() ?? {});
  expect(mutations.length).toBeGreaterThan(10);
  const forContributors = ['makeClaim'];
  for (const mutation of mutations) {
    const query = asked(mutation);
    const [anonymous, reader, contributor] = [
      await ask('anonymous', query),
      await ask('reader', query),
      await ask('contributor', query),
    ];
    const isOpen = forContributors.includes(mutation.name);
    expect([query, anonymous.code, reader.code, contributor.code]).toEqual([
      query,
      'UNAUTHENTICATED',
      'FORBIDDEN',
      isOpen ? 'BAD_USER_INPUT' : 'FORBIDDEN',
    ]);
    expect(
      logged
        .filter(({ event }) => event === 'audit')
        .splice(-3)
        .map(({ change, caller, outcome }) => [(change as { name: string }).name, caller, outcome]),
    ).toEqual([
      [mutation.name, null, 'UNAUTHENTICATED'],
      [mutation.name, 'the-reader', 'FORBIDDEN'],
      [mutation.name, 'the-contributor', isOpen ? 'BAD_USER_INPUT' : 'FORBIDDEN'],
    ]);
  }
});

test('every mutation but undo is a kind of decision, and says so in the log', () => {
  const kinds = model.schema.getType('DecisionKind');
  const names = Object.keys(model.schema.getMutationType()?.getFields() ?? {}).map(inCapitals);
  expect(isEnumType(kinds) && kinds.getValues().map(({ name }) => name)).toEqual(names);
});

test('the text of an editor may have all its characters in any script and form of JSON, while bodies of others stay small', async () => {
  const many = (await ask('editor', '{ decisions { totalCount } }')).data.decisions.totalCount as number;
  const sentence = 'भारत ने रूस से एक समझौता किया। ';
  const request = (units: number) =>
    JSON.stringify({ query: add, variables: { input: { document: { text: sentence.repeat(units / sentence.length + 1).slice(0, units) } } } }); // prettier-ignore
  const asked = async (who: Who, body: string): Promise<string> => {
    const headers = {
      'content-type': 'application/json',
      ...(who === 'editor' ? { cookie, origin: new URL(service.url).origin } : {}),
      ...(keys[who] && { authorization: `Bearer ${keys[who]}` }),
    };
    const { json } = await send(service.url, { headers, body });
    return (json.errors?.[0]?.extensions.code ?? json.data.addArticle.how) as string;
  };
  const escaped = (body: string): string =>
    body.replace(/[^ -~]/gu, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
  // The limit that speaks is that of characters, which needs the whole body to be read.
  expect(await asked('editor', escaped(request(200_001)))).toBe('INPUT_EXCEEDED');
  expect(await asked('editor', request(150_000))).toBe('ADDED');
  expect(await asked('anonymous', request(150_000))).toBe('BODY_TOO_LARGE');
  expect(await asked('contributor', request(150_000))).toBe('BODY_TOO_LARGE');
  await undoSince(many);
});
