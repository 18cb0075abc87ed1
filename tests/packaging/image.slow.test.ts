import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { closeGraph, folder, loadedGraph } from '../support/loadedGraph.ts';
import { testLogin } from '../support/testLogin.ts';
import { type Image, runImageSteps } from './support/runImageSteps.ts';

// No engine of containers runs here: the files are linted, and the image's steps run in folders that stand for it.

test('the Dockerfile has no fault', () => {
  expect(validate(readFileSync(folder('Dockerfile'), 'utf8')).map(({ message }) => message)).toEqual([]);
});

test('compose starts Neo4j alone; with the profile app the service too, once Neo4j answers', () => {
  const { services, volumes } = parse(readFileSync(folder('docker-compose.yml'), 'utf8'));
  const always = Object.entries(services).filter(([, service]: [string, any]) => !service.profiles);
  expect(always.map(([name]) => name)).toEqual(['neo4j']);
  const { app } = services;
  expect(app).toMatchObject({
    profiles: ['app'],
    build: '.',
    depends_on: { neo4j: { condition: 'service_healthy' } },
  });
  const published = Object.values<any>(services).flatMap(({ ports }) => ports as string[]);
  expect(published.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  const mounted = Object.values<any>(services).flatMap((each) =>
    each.volumes.map((text: string) => text.split(':')[0]),
  );
  expect(mounted.filter((name) => !(name in volumes))).toEqual([]);
});

describe('The steps of the image, run in folders,', () => {
  let image: Image;
  beforeAll(() => {
    image = runImageSteps();
  }, 300_000);
  afterAll(async () => {
    rmSync(image.root, { recursive: true });
    await closeGraph();
  });

  test('give the service, its pages and its production dependencies, for a user without rights', () => {
    const app = join(image.root, image.workdir);
    expect(image.user).toBe('node');
    expect(existsSync(join(app, 'dist/index.html'))).toBe(true);
    for (const absent of ['node_modules/jest', 'node_modules/vite', 'tests', '.git', 'src/explorer'])
      expect([absent, existsSync(join(app, absent))]).toEqual([absent, false]);
    expect(existsSync(join(image.root, 'home/entente'))).toBe(true);
  });

  test('and the command answers, which the health check tells', async () => {
    await loadedGraph();
    const { uri, username, password, database } = testLogin();
    const login = {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    };
    const home = join(image.root, image.env.ENTENTE_HOME ?? '');
    const env = {
      PATH: process.env.PATH,
      ...image.env,
      ...login,
      HOST: '127.0.0.1',
      PORT: '0',
      ENTENTE_HOME: home,
    };
    const [program = '', ...args] = image.command;
    const service = spawn(program, args, { cwd: join(image.root, image.workdir), env });
    try {
      const origin = await new Promise<string>((resolve, reject) => {
        let printed = '';
        service.stderr.on('data', (chunk) => (printed += String(chunk)));
        service.stdout.on('data', (chunk) => {
          printed += String(chunk);
          const [, found] = /GraphQL +(http:.*)\/graphql/.exec(printed) ?? [];
          if (found) resolve(found);
        });
        service.once('exit', (code) =>
          reject(new Error(`The service ended with ${String(code)}: ${printed}`)),
        );
      });
      expect(await (await fetch(origin)).text()).toContain('<title>');
      const check = image.health.map((word) => word.replace('http://127.0.0.1:4000', origin));
      const healthy = (words: string[]) =>
        new Promise((resolve) => spawn(words[0] ?? '', words.slice(1)).once('exit', resolve));
      expect(await healthy(check)).toBe(0);
      expect(await healthy(image.health.map((word) => word.replace(':4000', ':9')))).toBe(1);
    } finally {
      service.kill();
    }
  });
});
