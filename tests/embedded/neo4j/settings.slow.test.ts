import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { parse } from 'yaml';
import { readConfig } from '../../../src/config.ts';
import { cypherShellCommand } from '../../../src/embedded/neo4j/cypherShellCommand.ts';
import { neo4jSettings } from '../../../src/embedded/neo4j/writeNeo4jConf.ts';
import { testLogin } from '../../support/testLogin.ts';

const login = testLogin();

describe('the running Neo4j', () => {
  let driver: Driver;
  beforeAll(() => (driver = neo4j.driver(login.uri, neo4j.auth.basic(login.username, login.password))));
  afterAll(() => driver.close());

  test.each([
    ['local files', 'file:///etc/hostname'],
    ['files above the import folder', 'file:///../conf/neo4j.conf'],
    ['this machine over HTTP', 'http://127.0.0.1:4000/'],
    ['the network', 'http://[2001:db8::1]/'],
  ])('does not let LOAD CSV read %s', async (_what, url) => {
    const reading = driver.executeQuery('LOAD CSV FROM $url AS line RETURN line', { url });
    await expect(reading).rejects.toThrow(/not allowed|blocked|disabled|Cannot load/i);
  });

  test('has every setting that we give it', async () => {
    const { records } = await driver.executeQuery('SHOW SETTINGS YIELD name, value');
    const values = new Map(
      records.map((record) => [record.get('name') as string, record.get('value') as string]),
    );
    const { 'server.bolt.listen_address': bolt, ...settings } = neo4jSettings(
      Number(new URL(login.uri).port),
    );
    expect(values.get('server.bolt.listen_address')).toBe(bolt);
    for (const name of [
      'dbms.usage_report.enabled',
      'db.transaction.timeout',
      'db.lock.acquisition.timeout',
      'server.http.enabled',
    ]) {
      expect([name, values.get(name)]).toEqual([name, settings[name]]);
    }
  });

  test('ends a statement after five seconds', async () => {
    const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b % 7)';
    await expect(driver.executeQuery(endless)).rejects.toMatchObject({
      code: expect.stringContaining('TransactionTimedOut'),
    });
  });

  test('refuses everyone without the password', async () => {
    const anonymous = neo4j.driver(login.uri);
    await expect(anonymous.executeQuery('RETURN 1')).rejects.toMatchObject({
      code: expect.stringContaining('Unauthorized'),
    });
    await anonymous.close();
  });

  test('has the same settings as docker-compose.yml', async () => {
    const compose = parse(await readFile(join(process.cwd(), 'docker-compose.yml'), 'utf8')) as {
      services: { neo4j: { environment: Record<string, string> } };
    };
    const { NEO4J_AUTH, ...environment } = compose.services.neo4j.environment;
    const settings = Object.entries(environment).map(([name, value]) => [settingName(name), value]);
    // Addresses and ports are the container's own; it also serves Neo4j Browser, over HTTP.
    const wanted = Object.entries(neo4jSettings(7687)).filter(
      ([name]) => !/_address$|https?\.enabled$/.test(name),
    );
    expect(Object.fromEntries(settings)).toEqual(Object.fromEntries(wanted));
    expect(NEO4J_AUTH).toContain('NEO4J_PASSWORD');
  });
});

/** NEO4J_dbms_security_auth__enabled → dbms.security.auth_enabled, as the image does it. */
function settingName(variable: string): string {
  return variable
    .replace(/^NEO4J_/, '')
    .replaceAll('__', '-')
    .replaceAll('_', '.')
    .replaceAll('-', '_');
}

describe('cypherShellCommand', () => {
  test('opens a cypher-shell that is signed in, with the password out of sight', async () => {
    const { homes } = readConfig({ ENTENTE_HOME: process.env.ENTENTE_HOME });
    const { command, args, env } = await cypherShellCommand({ homes }, login, () => undefined);
    expect(args.join(' ')).not.toContain(login.password);
    const { stdout } = await promisify(execFile)(
      command,
      [...args, '--format', 'plain', 'RETURN 40 + 2 AS answer'],
      { env },
    );
    expect(stdout).toBe('answer\n42\n');
  });
});
