import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { curateWith } from '../../../src/ingest/curateWith.ts';
import { contentHash } from '../../../src/neo4j/contentHash.ts';
import { makeApiKey } from '../../../src/server/auth/apiKeys.ts';
import { type ServerSettings, type Service, startServer } from '../../../src/server/startServer.ts';
import { closeGraph, folder, loadedGraph, model } from '../../support/loadedGraph.ts';
import { testLogin } from '../../support/testLogin.ts';

const services: Service[] = [];
const clients: Client[] = [];

async function connect(settings: Partial<ServerSettings> = {}, headers: Record<string, string> = {}) {
  const service = await startServer(await loadedGraph(), model, { host: '127.0.0.1', port: 0, ...settings });
  services.push(service);
  const client = new Client({ name: 'test', version: '1' });
  clients.push(client);
  const url = new URL('/mcp', service.url.replace('0.0.0.0', '127.0.0.1'));
  return {
    client,
    url,
    open: () => client.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } })),
  };
}

let client: Client;

beforeAll(async () => {
  const { open, client: opened } = await connect();
  await open();
  client = opened;
});

afterAll(async () => {
  for (const each of clients) await each.close();
  await Promise.all(services.map((service) => service.stop()));
  await closeGraph();
});

/** Calls a tool and gives its text, or its error. */
async function call(name: string, args: Record<string, unknown>, by: Client = client) {
  const { content, isError } = await by.callTool({ name, arguments: args });
  const [{ text }] = content as any[];
  return { text, isError: isError ?? false };
}

const deal = /In October 2018, India signed a USD 5 billion deal with Russia/;

test('tools are listed with what they do and take; all only read', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual([
    'articles',
    'coverage',
    'entity',
    'facts',
    'paths',
    'saved_operation',
    'search',
    'tensions',
    'timeline',
  ]);
  for (const { description, annotations, inputSchema } of tools) {
    expect(description).toMatch(/^[A-Z].{30}/);
    expect(annotations?.readOnlyHint).toBe(true);
    for (const each of Object.values(inputSchema.properties ?? {}))
      expect(each).toHaveProperty('description');
  }
  expect(client.getInstructions()).toContain('some source says so, not that it is so');
});

test('search finds facts and claims, with quotes and footnotes', async () => {
  const { text } = await call('search', { text: 'S-400' });
  expect(text).toMatch(/^\d+ hits, the best first\.\n- S-400/);
  expect(text).toMatch(/ {2}> “.*S-400.*” \[\d+\]/);
  expect(text).toMatch(/\nFootnotes:\n\[1\] /);
});

test('entity tells names, articles and facts, and how many are not asserted', async () => {
  const { text } = await call('entity', { name: 'india' });
  expect(text).toMatch(/^India \(Country:india\): Country/);
  expect(text).toContain('(Article:russia-india-defence-cooperation)');
  expect(text).toMatch(/\d+ others are only threatened, feared, denied or left open/);
  expect(text).toMatch(deal);
});

test('an unknown name is told of with the nearest known', async () => {
  const { text, isError } = await call('entity', { name: 'Indai' });
  expect(isError).toBe(false);
  expect(text).toMatch(/^Nothing is named “Indai”\.\nNote: .*India/);
});

test('a threat is left out of facts by default, else its standing is spelled out', async () => {
  const asserted = await call('facts', { about: 'India', types: ['Sanction'] });
  expect(asserted.text).toMatch(/^0 of 0 facts about India:\n\d+ more are only threatened/);
  const widened = await call('facts', { about: 'India', types: ['Sanction'], standing: ['THREATENED'] });
  expect(widened.text).toMatch(
    /- .*threaten.*\(Sanction:.*\)\n {2}Standing THREATENED: Somebody threatens it; nobody says that it happened\./,
  );
  expect(widened.text).toMatch(/THREATENED: Somebody threatens to do it\./);
});

test('facts turn pages', async () => {
  const first = await call('facts', { about: 'India', first: 2 });
  const [, after] = /pass after: (".*")\./.exec(first.text) ?? [];
  const second = await call('facts', { about: 'India', first: 2, after: JSON.parse(after ?? '""') });
  const titles = (text: string) => text.match(/^- .*/gm) ?? [];
  expect(titles(first.text)).toHaveLength(2);
  expect(titles(second.text)).toHaveLength(2);
  expect(titles(first.text)).not.toEqual(titles(second.text));
});

test('paths explain each hop by a quote', async () => {
  const { text } = await call('paths', { from: 'India', to: 'Russia' });
  expect(text).toMatch(
    /^Path 1: 2 hops, the weakest explicit\.\n- .* is [A-Z_]+ of “.*” \(.*, standing ASSERTED\)/,
  );
  expect(text).toMatch(/ {2}> “.+” \[1\]/);
});

test('timeline, tensions, articles and coverage answer', async () => {
  const timeline = await call('timeline', { about: 'India', from: '2018-01-01', to: '2018-12-31' });
  expect(timeline.text).toMatch(/^Dated, in order: \d+ facts?\.\n- /);
  expect(timeline.text).toMatch(deal);
  expect((await call('tensions', {})).text).toMatch(/^\d+ of \d+ tensions:\n1\. [A-Z_]+: /);
  const articles = await call('articles', {});
  expect(articles.text).toContain('33 of 33 sentences accounted for');
  const coverage = await call('coverage', { id: 'Article:russia-india-defence-cooperation' });
  expect(coverage.text).toMatch(/\n\d+\. \d+ claims\n> .+/);
  expect(coverage.text).not.toContain('NOT ACCOUNTED FOR');
});

test('saved operations bring the standing of every fact and the footnote of every claim, asked for or not', async () => {
  const { text } = await call('saved_operation', {
    name: 'framingOf',
    variables: { of: 'Event:ukraine-crisis' },
  });
  expect(text).toMatch(/"cite": "/);
  const sanctions = await call('saved_operation', {
    name: 'threatenedOrFeared',
    variables: { standing: ['THREATENED', 'POSSIBLE', 'DENIED', 'UNKNOWN'] },
  });
  expect(sanctions.text).toMatch(/"standing": "THREATENED"/);
  expect(sanctions.text).toContain(
    'standing THREATENED: Somebody threatens it; nobody says that it happened.',
  );
});

test('a wrong input is told in words that help, not in a fault', async () => {
  const wrong = await call('facts', { about: 'India', types: ['Contrakt'] });
  expect(wrong.isError).toBe(true);
  expect(wrong.text).toMatch(/^BAD_USER_INPUT: .*"Contrakt".*Did you mean.*"Contract"/);
  const misspelt = await call('facts', { abuot: 'India' });
  expect(misspelt).toMatchObject({ isError: true, text: expect.stringContaining('abuot') });
  const missing = await call('saved_operation', { name: 'membersOf', variables: {} });
  expect(missing).toMatchObject({ isError: true, text: expect.stringContaining('$organization') });
});

test('articles are resources, sentence by sentence', async () => {
  const { resources } = await client.listResources();
  const [{ uri }] = resources as any[];
  const { contents } = await client.readResource({ uri });
  const [{ text }] = contents as any[];
  expect(text.match(/^> \d+\. /gm)).toHaveLength(33);
  expect(text).toMatch(deal);
  await expect(client.readResource({ uri: 'entente://articles/Article%3Anone' })).rejects.toThrow(
    'There is no article Article:none.',
  );
});

test('who may not read the service may not by MCP; an API key opens it', async () => {
  const keys = join(mkdtempSync(join(tmpdir(), 'entente-keys-')), 'keys');
  // printf key | sha256sum
  writeFileSync(keys, 'ann reader 2c70e12b7a0646f92279f427c7b38e7334d8e5389cff167a1dc30e73f826b683\n');
  const settings = { host: '0.0.0.0', apiKeysFile: keys };
  const stranger = await connect(settings);
  await expect(stranger.open()).rejects.toThrow('UNAUTHENTICATED');
  const reader = await connect(settings, { authorization: 'Bearer key' });
  await reader.open();
  expect((await call('entity', { name: 'India' }, reader.client)).text).toContain('Country:india');
});

test('contributors and editors can propose claims, which have no effect', async () => {
  const keys = join(mkdtempSync(join(tmpdir(), 'entente-keys-')), 'keys');
  const [editor, reader] = [makeApiKey(), makeApiKey()];
  writeFileSync(keys, `ben editor ${editor.sha256}\nann reader ${reader.sha256}\n`);
  const graph = await loadedGraph();
  const settings = { apiKeysFile: keys, curate: curateWith(graph, model) };
  const as = async (key: string): Promise<Client> => {
    const { open, client: opened } = await connect(settings, { authorization: `Bearer ${key}` });
    await open();
    return opened;
  };
  const { tools } = await (await as(reader.key)).listTools();
  expect(tools.map(({ name }) => name)).not.toContain('propose');
  const before = await contentHash(graph);
  const ben = await as(editor.key);
  const proposal = {
    article: 'Article:russia-india-defence-cooperation',
    quote: 'The envoy told PTI',
    fact: {
      office: {
        person: { value: 'Denis Alipov', basis: 'He is the envoy that the article names.' },
        office: { value: 'envoy' },
      },
    },
    reason: 'To be checked.',
  };
  const { text, isError } = await call('propose', proposal, ben);
  expect({ text, isError }).toEqual({
    text: expect.stringMatching(/^Proposed as Claim:\S+, review PENDING: /),
    isError: false,
  });
  expect(text).toMatch(/\nFact: .+ \(Office:\S+\), standing PROPOSED: /);
  const wrong = await call('propose', { ...proposal, quote: 'The envoy told nobody' }, ben);
  expect(wrong).toMatchObject({
    isError: true,
    text: expect.stringMatching(/^DATA_INVALID|^BAD_USER_INPUT/),
  });
  const [, decision = ''] = /undoes (Decision:\S+)\./.exec(text) ?? [];
  await curateWith(graph, model)('undo', { decision }, 'ben');
  expect(await contentHash(graph)).toEqual(before);
});

test('the rate limit counts MCP and GraphQL together; pages of other origins and other methods are refused', async () => {
  const { url } = await connect({ rateLimit: 2 });
  const message = { jsonrpc: '2.0', id: 1, method: 'ping' };
  const post = (headers: Record<string, string> = {}, path = '/mcp') =>
    fetch(new URL(path, url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      body: JSON.stringify(path === '/mcp' ? message : { query: '{ __typename }' }),
    });
  expect((await post({ origin: 'https://evil.example' })).status).toBe(403);
  expect((await fetch(url)).status).toBe(405);
  expect((await post()).status).toBe(200);
  expect((await post({}, '/graphql')).status).toBe(200);
  expect((await post()).status).toBe(429);
});

test('entente mcp answers on standard input and output', async () => {
  const { uri, username, password, database } = testLogin();
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [folder('src/cli/bin.js'), 'mcp'],
    env: {
      PATH: process.env.PATH ?? '',
      ENTENTE_HOME: mkdtempSync(join(tmpdir(), 'entente-mcp-')),
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
    stderr: 'ignore',
  });
  const piped = new Client({ name: 'test', version: '1' });
  await piped.connect(transport);
  const { text } = await call('facts', { about: 'India', types: ['Contract'] }, piped);
  expect(text).toMatch(deal);
  await piped.close();
});
