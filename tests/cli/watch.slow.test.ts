import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeGraph, emptyGraph, folder, loadedGraph } from '../support/loadedGraph.ts';
import { testLogin } from '../support/testLogin.ts';

const home = mkdtempSync(join(tmpdir(), 'entente-watch-'));
const articles = join(home, 'articles');
const slug = 'made-up-year-in-review';
const made = join(articles, slug);
const file = join(made, 'facts.yaml');

let service: ChildProcess;
let said = '';

/** What the service says next, from now on, until it matches. */
async function hears(pattern: RegExp): Promise<RegExpMatchArray> {
  for (;;) {
    const found = pattern.exec(said);
    if (found) {
      said = said.slice(found.index + found[0].length);
      return found;
    }
    const gone = once(service, 'exit').then(() => {
      throw new Error(`The service ended; it had said:\n${said}`);
    });
    await Promise.race([
      once(service.stdout ?? service, 'data'),
      once(service.stderr ?? service, 'data'),
      gone,
    ]);
  }
}

beforeAll(async () => {
  await loadedGraph();
  mkdirSync(articles);
  const { uri, username, password, database } = testLogin();
  service = spawn(process.execPath, [folder('src/cli/bin.js'), 'start', '--watch', '--no-sign-in'], {
    cwd: home,
    env: {
      PATH: process.env.PATH,
      ENTENTE_HOME: home,
      ENTENTE_ARTICLES: articles,
      PORT: '0',
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
  });
  for (const stream of [service.stdout, service.stderr])
    stream?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
    });
});

afterAll(async () => {
  const gone = once(service, 'exit');
  service.kill('SIGTERM');
  await gone;
  rmSync(home, { recursive: true });
  await emptyGraph();
  await closeGraph();
});

let url = '';

async function claims(): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ claims { totalCount } }' }),
  });
  const { data } = (await response.json()) as { data: { claims: { totalCount: number } } };
  return data.claims.totalCount;
}

const loaded = new RegExp(`Article:${slug}: (\\d+) claims on \\d+ facts loaded`);

test('a watched folder is loaded when a file in it is added, edited, broken, mended and removed', async () => {
  [, url = ''] = await hears(/GraphQL +(\S+)/);
  const before = await claims();

  cpSync(folder(`tests/fixtures/articles/${slug}`), made, { recursive: true });
  const [, all = ''] = await hears(loaded);
  expect(Number(all)).toBeGreaterThan(1);
  expect(await claims()).toBe(before + Number(all));

  const right = readFileSync(file, 'utf8');
  writeFileSync(file, `${right.slice(0, right.lastIndexOf('\n  - '))}\n`);
  const [, fewer = ''] = await hears(loaded);
  expect(Number(fewer)).toBeLessThan(Number(all));
  expect(await claims()).toBe(before + Number(fewer));

  writeFileSync(file, 'facts: [');
  await hears(/was not loaded; its previous contents stay loaded:\n.*facts\.yaml:1\)/);
  expect(await claims()).toBe(before + Number(fewer));

  writeFileSync(file, right);
  await hears(loaded);
  expect(await claims()).toBe(before + Number(all));

  rmSync(made, { recursive: true });
  await hears(new RegExp(`Article:${slug}: its folder is gone, ${all} claims withdrawn`));
  expect(await claims()).toBe(before);
}, 240_000);
