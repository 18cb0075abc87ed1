import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, everyClaim, fetchAll } from '../../client/src/client.ts';
import { type Browser, openBrowser } from '../explorer/support/openBrowser.ts';
import { closeGraph, folder, loadedGraph } from '../support/loadedGraph.ts';
import { type TestService, startTestService } from '../support/startTestService.ts';
import { type EmptyFolder, emptyFolder, pack } from './support/emptyFolder.ts';
import { startVite } from './support/startVite.ts';

const dealQuote =
  'In October 2018, India signed a USD 5 billion deal with Russia to buy five units of the S-400 air defense missile systems';

describe('With the packed client in an empty folder', () => {
  let service: TestService;
  let user: EmptyFolder;
  let total: number;
  beforeAll(async () => {
    service = await startTestService(await loadedGraph());
    total = (await service.ask('{ claims { totalCount } }')).data.claims.totalCount;
    user = emptyFolder('examples');
    const tarball = await pack('client', user.path);
    const packageJson = readFileSync(join(user.path, 'package.json'), 'utf8');
    writeFileSync(
      join(user.path, 'package.json'),
      packageJson.replace(/file:[^"]*\.tgz/, () => `file:${tarball}`),
    );
    await user.install();
  });
  afterAll(async () => {
    await service.stop();
    await closeGraph();
    rmSync(user.path, { recursive: true });
  });

  const env = (): Record<string, string> => ({ ENTENTE_URL: service.url });

  test('the package holds compiled code with types, the schema and the licence, and nothing else', async () => {
    const files = await user.run('find', ['node_modules/entente-client', '-type', 'f', '-printf', '%P\n']);
    const kinds = files.trim().split('\n');
    expect(kinds.filter((name) => !/^dist\/.*(\.js|\.d\.ts)$/.test(name)).sort()).toEqual([
      'LICENSE',
      'package.json',
      'schema.graphql',
    ]);
    const own = JSON.parse(readFileSync(folder('package.json'), 'utf8')) as { version: string };
    const client = JSON.parse(readFileSync(folder('client/package.json'), 'utf8')) as { version: string };
    expect(client.version).toBe(own.version);
  });

  test('types are checked: a misspelt field or a wrong variable does not compile', async () => {
    await user.run('npx', ['tsc', '-p', '.']);
    const wrong = [
      "import { connect, contractsOver } from 'entente-client';",
      "const ask = connect({ url: '' });",
      'void ask(contractsOver, { amuont: 1 });',
      "void ask(contractsOver, { amount: '1' }).then(({ data }) => data.contracts.nodes[0]?.value?.amont);",
    ];
    writeFileSync(join(user.path, 'wrong.ts'), wrong.join('\n'));
    const strict = ['--strict', '--noEmit', '--ignoreConfig', '--module', 'nodenext', '--lib', 'es2023,dom'];
    const told = await user.run('npx', ['tsc', ...strict, 'wrong.ts']).catch(String);
    expect(told).toMatch(/wrong\.ts\(3,\d+\): error TS\d+: .*amuont/s);
    expect(told).toMatch(/wrong\.ts\(4,\d+\): error TS2551: Property 'amont' does not exist/);
  });

  test('the Node script prints every claim', async () => {
    const lines = (await user.run('node', ['node/claims.js'], env())).trim().split('\n');
    expect(lines).toHaveLength(total + 1);
    expect(lines.some((line) => line.endsWith(dealQuote))).toBe(true);
  });

  test('the page goes from a country over its contract to the quote', async () => {
    const vite = await startVite(user.path, 'react', service.url);
    let browser: Browser | undefined;
    try {
      browser = await openBrowser(vite.origin);
      const page = await browser.open('/');
      const india = page.locator('section', { has: page.getByRole('heading', { name: 'India' }) });
      await india.getByText('S-400').first().click();
      await india.locator('blockquote', { hasText: dealQuote }).waitFor();
    } finally {
      await browser?.close();
      vite.stop();
    }
  });

  test('the Python script reads all claims whole with gql, counts them and says who made them', async () => {
    await user.run('python3', ['-m', 'venv', 'venv']);
    await user.run('venv/bin/pip', ['install', '--quiet', '-r', 'python/requirements.txt']);
    const script = `
import json, runpy
read = runpy.run_path('python/claims.py')['claims']
print(json.dumps(list(read['cite'])))`;
    const printed = await user.run('venv/bin/python', ['-c', script], env());
    expect(printed).toMatch(new RegExp(`^${String(total)} claims\n`));
    expect(printed).toMatch(/Denis Alipov( +\d+)+/);
    const whole: string[] = [];
    const claims = fetchAll(connect({ url: service.url }), everyClaim, { first: 20 }, (each) => each.claims);
    for await (const { cite } of claims) whole.push(cite);
    expect(JSON.parse(printed.trim().split('\n').at(-1) ?? '')).toEqual(whole);
  });
});
