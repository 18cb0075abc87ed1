import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { readConfig } from '../../../src/config.ts';
import type { Config, Neo4jLogin } from '../../../src/config.ts';
import { markProcess } from '../../../src/embedded/markProcess.ts';
import { openNeo4j } from '../../../src/embedded/neo4j/openNeo4j.ts';
import type { OpenNeo4j } from '../../../src/embedded/neo4j/openNeo4j.ts';
import { testLogin } from '../../support/testLogin.ts';
import { until } from '../../support/until.ts';
import { setPath, temporaryFolder } from './temporaryFolder.ts';

// Real services and real Java, killed for real. The tests go through one life of one home, so that few starts are needed.

interface Told {
  report?: string;
  open?: OpenNeo4j;
  code?: string;
  message?: string;
}
interface Service {
  lines: string[];
  open: OpenNeo4j;
  kill: () => void;
  stop: () => Promise<void>;
}

let config: Config;
const { cache } = readConfig({ ENTENTE_HOME: process.env.ENTENTE_HOME }).homes; // the jars are downloaded once
const javaPid = async () =>
  (
    JSON.parse(await readFile(join(config.homes.state, 'embedded-neo4j.json'), 'utf8')) as {
      java: { pid: number };
    }
  ).java.pid;

beforeAll(async () => {
  const { homes } = readConfig({ ENTENTE_HOME: await temporaryFolder() });
  config = { ...readConfig({}), homes: { ...homes, cache } };
});

/** Starts a service on the home; rejects with {code, message} when it fails. */
async function startService(...args: string[]): Promise<Service> {
  const program = join(process.cwd(), 'tests/embedded/neo4j/ownNeo4j.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, cache, ...args], {
    env: { ...process.env, ENTENTE_HOME: join(config.homes.data, '..'), NEO4J_URI: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const { report, open, code, message } = JSON.parse(line) as Told;
    if (report) lines.push(report);
    if (code) throw Object.assign(new Error(message), { code, lines });
    if (!open) continue;
    const stop = async () => {
      child.stdin.end();
      await exited;
    };
    return { lines, open, kill: () => child.kill('SIGKILL'), stop };
  }
  throw new Error(`The service told nothing: ${lines.join('\n')}`);
}

async function run(login: Neo4jLogin, statement: string): Promise<unknown[]> {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.username, login.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: login.database });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

async function secondsUntilGone(pid: number): Promise<number> {
  const start = Date.now();
  await until(async () => !(await markProcess(pid)));
  return (Date.now() - start) / 1000;
}

describe('openNeo4j', () => {
  let service: Service;
  let java: number;

  test('starts one beside whatever uses port 7687, and says so', async () => {
    const squatter = createServer();
    squatter.on('error', () => undefined); // somebody else has the port already; just as well
    squatter.listen(7687, '127.0.0.1');
    service = await startService();
    squatter.close();
    java = await javaPid();
    expect(service.open).toMatchObject({
      kind: 'embedded',
      owned: true,
      username: 'neo4j',
      database: 'neo4j',
    });
    expect(service.lines).toContainEqual(expect.stringMatching(/^Port 7687 is busy; Neo4j takes \d+\.$/));
    expect(await run(service.open, "CREATE (n:Thing {id: 'kept'}) RETURN n.id AS id")).toEqual([
      { id: 'kept' },
    ]);
  });

  test('keeps a random password for its owner only', async () => {
    const path = join(service.open.home!, 'password');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await readFile(path, 'utf8')).trim()).toBe(service.open.password);
    expect(service.open.password).toMatch(/^[\w-]{32}$/);
    await expect(run({ ...service.open, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/unauthorized/);
  });

  test('lets a second process use it, and never stop it', async () => {
    const lines: string[] = [];
    const second = await openNeo4j(config, { report: (line) => lines.push(line) });
    expect(second).toMatchObject({ uri: service.open.uri, password: service.open.password, owned: false });
    expect(lines).toEqual([expect.stringMatching(/^Neo4j of process \d+ is used: bolt:/)]);
    await second.stop();
    expect(await run(second, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('does not empty a data folder that is in use', async () => {
    await expect(openNeo4j(config, { fresh: true, report: () => undefined })).rejects.toMatchObject({
      code: 'NEO4J_BUSY',
      message: expect.stringMatching(
        /^--fresh needs .* for itself, but the Neo4j of process \d+ runs on it\. Stop that process first\.$/,
      ),
    });
  });

  test('leaves no Java when the service is killed, and the next start finds the data', async () => {
    service.kill();
    const next = startService(); // at once: the lock is stale, and Java is still ending
    expect(await secondsUntilGone(java)).toBeLessThan(20);
    service = await next;
    expect(await run(service.open, 'MATCH (n:Thing) RETURN n.id AS id')).toEqual([{ id: 'kept' }]);
  });

  test('stop() ends Java', async () => {
    java = await javaPid();
    await service.stop();
    expect(await markProcess(java)).toBeUndefined();
  });

  test('tells that the password file is wrong, and leaves no Java', async () => {
    await writeFile(join(service.open.home!, 'password'), 'not the password\n');
    await expect(startService()).rejects.toMatchObject({
      code: 'NEO4J_SIGN_IN_REFUSED',
      message: expect.stringMatching(
        /^The password in .*password must open the data beside it, but Neo4j refuses it\./,
      ),
    });
    expect(await secondsUntilGone(await javaPid())).toBeLessThan(1);
  });

  test('starts with an empty data folder when asked to', async () => {
    service = await startService('--fresh');
    expect(await run(service.open, 'MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
    await service.stop();
  });

  test('without Java, names the three ways out', async () => {
    setPath([]);
    const opening = openNeo4j(config, { report: () => undefined });
    await expect(opening).rejects.toMatchObject({
      code: 'NEO4J_MISSING',
      message: expect.stringMatching(/1\. .*2\. .*3\. /s),
    });
    setPath([], { before: true });
  });
});

describe("openNeo4j with the user's own server", () => {
  const report = () => undefined;
  const own = testLogin();

  test('uses it', async () => {
    const open = await openNeo4j({ ...config, neo4j: own }, { report });
    expect(open).toMatchObject({ ...own, kind: 'external', owned: false });
    await open.stop();
    expect(await run(own, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('never empties it', async () => {
    await expect(openNeo4j({ ...config, neo4j: own }, { fresh: true, report })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: `--fresh empties the embedded Neo4j only, but NEO4J_URI is ${own.uri} (environment). Unset NEO4J_URI, or leave out --fresh.`,
    });
  });

  test('says that the password is wrong, without repeating it', async () => {
    const wrong = openNeo4j({ ...config, neo4j: { ...own, password: 'wrong one' } }, { report });
    await expect(wrong).rejects.toMatchObject({
      code: 'NEO4J_SIGN_IN_REFUSED',
      message: `Neo4j at ${own.uri} must accept the name "neo4j" and its password (NEO4J_URI), but refuses them.`,
    });
  });

  test('says that nothing answers there', async () => {
    const nobody = openNeo4j({ ...config, neo4j: { ...own, uri: 'bolt://127.0.0.1:1' } }, { report });
    await expect(nobody).rejects.toMatchObject({
      code: 'NEO4J_UNREACHABLE',
      message: expect.stringMatching(/^Neo4j must answer at bolt:\/\/127\.0\.0\.1:1 \(NEO4J_URI\), but: /),
    });
  });
});
