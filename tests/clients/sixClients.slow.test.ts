import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { type Ask, connect, everyClaim, fetchAll } from '../../client/src/client.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { removeSource } from '../../src/ingest/removeSource.ts';
import { closeGraph, folder, loadedGraph, model } from '../support/loadedGraph.ts';
import { type TestService, startTestService } from '../support/startTestService.ts';
import { until } from '../support/until.ts';
import { type EmptyFolder, emptyFolder, pack } from './support/emptyFolder.ts';

interface Meeting {
  id: string;
  currentId: string;
  standing: string;
  claims: { nodes: { id: string; quote: string }[] };
}

const packages = [
  '@apollo/client@4.3.8',
  '@graphql-codegen/cli@7.4.3',
  '@graphql-codegen/client-preset@6.2.0',
  '@types/node@20.19.43',
  '@urql/core@6.0.3',
  'esbuild@0.28.2',
  'graphql@16.15.0',
  'relay-compiler@21.0.1',
  'relay-runtime@21.0.1',
  'rxjs@7.8.2',
  'tsx@4.23.15',
  'typescript@6.0.3',
];

describe('The same list is read whole, without a workaround, by', () => {
  let service: TestService;
  let user: EmptyFolder;
  let whole: string[];
  beforeAll(async () => {
    service = await startTestService(await loadedGraph());
    user = emptyFolder('tests/clients/six');
    await user.install(...packages, await pack('client', user.path));
    whole = [];
    const claims = fetchAll(connect({ url: service.url }), everyClaim, { first: 20 }, (each) => each.claims);
    for await (const { cite } of claims) whole.push(cite);
    expect(whole.length).toBeGreaterThan(60);
  });
  afterAll(async () => {
    await service.stop();
    await closeGraph();
  });

  const cites = async (...args: string[]): Promise<unknown> =>
    JSON.parse(await user.run('node', [...args, service.url]));

  test('GraphQL Code Generator and fetch, its types checked', async () => {
    await user.run('npx', ['graphql-codegen', '--config', 'codegen.config.json']);
    const strict = [
      '--strict',
      '--noEmit',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      '--types',
      'node',
      '--lib',
      'es2023,dom',
    ];
    await user.run('npx', ['tsc', ...strict, 'codegen.ts']);
    expect(await cites('--import', 'tsx', 'codegen.ts')).toEqual(whole);
  });

  test('Apollo Client 4', async () => {
    expect(await cites('apollo.js')).toEqual(whole);
  });

  test('Apollo Client 4, whose cache keeps how a fact is apart from how it was', async () => {
    const graph = await loadedGraph();
    const summit = 'Meeting:russia-india-annual-summit-2022';
    await loadSources(graph, model, [folder('tests/fixtures/articles/made-up-year-in-review')]);
    const asOf = new Date(Date.now() + 1).toJSON();
    await until(() => Date.now() > Date.parse(asOf) + 1);
    await removeSource(graph, model, 'Article:made-up-year-in-review');
    const { now, then, again } = (await cites('apolloPast.js', summit, asOf)) as Record<string, Meeting>;
    expect([now?.id, now?.standing, now?.claims.nodes.length]).toEqual([summit, 'UNKNOWN', 1]);
    expect([then?.id, then?.standing, then?.claims.nodes.length]).toEqual([`${summit}@${asOf}`, 'DENIED', 2]);
    expect(then?.currentId).toBe(summit);
    expect(again).toEqual(now);
  });

  test('urql with its defaults', async () => {
    expect(await cites('urql.js')).toEqual(whole);
  });

  // Python's gql reads the same list in tests/clients/examples.slow.test.ts, where its script is installed.
  test('the SDK of the Model Context Protocol, page by page as its answers say', async () => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', service.url)));
    const ask = (async (_document, variables) => {
      const { content } = await client.callTool({
        name: 'saved_operation',
        arguments: { name: 'everyClaim', variables },
      });
      const [{ text }] = content as [{ text: string }];
      return { data: JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('\n}') + 2)), hints: [] };
    }) as Ask;
    const cited: string[] = [];
    for await (const { cite } of fetchAll(ask, everyClaim, { first: 20 }, (each) => each.claims))
      cited.push(cite);
    expect(cited).toEqual(whole);
    await client.close();
  });

  test('Relay', async () => {
    await user.run('npx', ['relay-compiler', 'relay.config.json']);
    // As whoever uses Relay does: what its compiler writes is for a bundler.
    const bundle = ['--bundle', '--platform=node', '--format=esm', '--outfile=relay.js'];
    await user.run('npx', ['esbuild', 'relay/relayClaims.js', '--log-level=error', ...bundle]);
    expect(await cites('relay.js')).toEqual(whole);
  });
});
