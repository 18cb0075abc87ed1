import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder } from '../clients/support/emptyFolder.ts';
import { closeGraph, folder, loadedGraph } from '../support/loadedGraph.ts';
import { testLogin } from '../support/testLogin.ts';
import { until } from '../support/until.ts';
import { fill, readGuide } from './support/readGuide.ts';

/** A command that goes on, and what it printed so far. */
interface Running {
  process: ChildProcess;
  printed: string;
}

const shellOf = (path: string): string[] =>
  readGuide(path)
    .filter(({ language, file }) => language === 'sh' && file === undefined)
    .map(({ text }) => text);

describe('Every command runs that stands in', () => {
  const user = emptyFolder();
  const running: Running[] = [];
  const keys: Record<string, string> = {};
  let url = '';

  /** What a user's shell has; the embedded Neo4j of the guides is the test's. */
  const environment = (): Record<string, string> => {
    const { username, database } = testLogin();
    const own = { ENTENTE_HOME: join(user.path, 'home'), PORT: '0' };
    return { ...own, NEO4J_USERNAME: username, NEO4J_DATABASE: database };
  };
  const shell = (script: string): Promise<string> => user.run('bash', ['-ec', script], environment());

  /** Starts what does not end by itself, and waits until it has printed this. */
  async function begin(script: string, sign: RegExp): Promise<Running> {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...environment() };
    // A group of its own, so that the shell's children end with it.
    const child = spawn('bash', ['-ec', script], { cwd: user.path, env, detached: true });
    const begun: Running = { process: child, printed: '' };
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (begun.printed += String(chunk)));
    running.push(begun);
    await until(() => {
      if (child.exitCode !== null && !sign.test(begun.printed)) throw new Error(begun.printed);
      return sign.test(begun.printed);
    });
    return begun;
  }

  async function end({ process: child }: Running): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    const ended = once(child, 'exit');
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  }

  beforeAll(async () => {
    await loadedGraph();
    mkdirSync(join(user.path, 'node_modules/.bin'), { recursive: true });
    symlinkSync(folder('src/cli/bin.js'), join(user.path, 'node_modules/.bin/entente'));
  });
  afterAll(async () => {
    for (const each of running.reverse()) await end(each);
    rmSync(user.path, { recursive: true });
    await closeGraph();
  });

  test('docs/running.md: keys, the doctor, and a service that heeds the keys', async () => {
    const [makeKeys = '', serve = '', ...others] = shellOf('docs/running.md');
    expect(others).toEqual([]);
    const told = await shell(`(${makeKeys}) 2>&1`);
    for (const [, name = '', key = ''] of told.matchAll(/The key of (\w+),.*\n(\S+)/g)) keys[name] = key;
    expect(readFileSync(join(user.path, 'keys'), 'utf8')).toMatch(/^ann reader \S+\nben editor \S+\n$/);
    const { uri, password } = testLogin();
    const settings = { 'neo4j+s://graph.example.org': uri, 'NEO4J_PASSWORD=…': `NEO4J_PASSWORD=${password}` };
    const { printed } = await begin(fill(serve, settings), /Ctrl-C ends it/);
    expect(printed).toContain('Nothing to fix.');
    const [, port = ''] = /GraphQL +http:\/\/0\.0\.0\.0:(\d+)\/graphql/.exec(printed) ?? [];
    url = `http://127.0.0.1:${port}/graphql`;
    const ask = (headers: Record<string, string>) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"query": "{ __typename }"}',
      });
    expect((await ask({})).status).toBe(401);
    expect((await ask({ authorization: `Bearer ${keys.ann ?? ''}` })).status).toBe(200);
  });

  test('docs/for-developers.md: asking, following and changing', async () => {
    for (const { file, text } of readGuide('docs/for-developers.md'))
      if (file !== undefined) writeFileSync(join(user.path, file), text);
    const [named = '', curl = '', python = '', install = '', typed = '', watch = '', review = '', ...others] =
      shellOf('docs/for-developers.md');
    expect(others).toEqual([]);
    const settings = fill(named, {
      'http://127.0.0.1:4000/graphql': url,
      'ENTENTE_KEY=…': `ENTENTE_KEY=${keys.ann ?? ''}`,
    });
    const inOrder = (command: string): string => `${settings}\n${command}`;
    expect(await shell(inOrder(curl))).toMatch(/^\{"data":.*"quote":"In October 2018, India signed/);
    expect(await shell(inOrder(python))).toMatch(/^THREATENED\n {2}.+\n {2}.+“.+”/);
    await shell(fill(install, { '../entente/client': folder('client') }));
    expect(await shell(inOrder(typed))).toMatch(/USD 5 billion\n(.*\n)*\d+ claims with a quote\n$/);
    const following = await begin(inOrder(watch), /Following …/);
    const editor = `EDITORS_KEY=${keys.ben ?? ''}\n${review}`;
    expect(await shell(inOrder(editor))).toMatch(/^REJECTED ./);
    await until(() => /^CAME Decision:/m.test(following.printed));
  });
});
