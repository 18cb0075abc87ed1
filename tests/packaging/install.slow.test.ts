import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, pack } from '../clients/support/emptyFolder.ts';
import { closeGraph, folder, loadedGraph } from '../support/loadedGraph.ts';
import { testLogin } from '../support/testLogin.ts';

interface Lock {
  packages: Record<string, { version: string }>;
}

/** The packages of a tree by name and version. Where in the tree npm puts them is its own affair. */
function installedIn(modules: string): string[] {
  if (!existsSync(modules)) return [];
  const names = readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map((each) => `${name}/${each}`) : [name],
    );
  return names.flatMap((name) => {
    const { version } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as {
      version: string;
    };
    return [`${name}@${version}`, ...installedIn(join(modules, name, 'node_modules'))];
  });
}

/** Those of which our lock file, with which everything is tested, has another version. npm heeds overrides in a clone only. */
function untested(installed: readonly string[]): string[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(folder(file), 'utf8'));
  const { packages } = read('package-lock.json') as Lock;
  const { overrides } = read('package.json') as { overrides: Record<string, unknown> };
  const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? '';
  const locked = new Set(Object.entries(packages).map(([path, { version }]) => `${nameOf(path)}@${version}`));
  const isOverridden = (each: string): boolean => each.slice(0, each.lastIndexOf('@')) in overrides;
  return installed.filter((each) => !locked.has(each) && !isOverridden(each));
}

describe('The packed tarball', () => {
  afterAll(closeGraph);

  test('is installed in an empty folder and answers its first question, without a clone', async () => {
    await loadedGraph();
    const user = emptyFolder();
    try {
      const tarball = await pack('', user.path);
      const begun = performance.now();
      await user.run('npm', [
        'install',
        '--global',
        '--prefix',
        user.path,
        '--no-audit',
        '--no-fund',
        '--prefer-offline',
        tarball,
      ]);
      const entente = join(user.path, 'bin/entente');
      expect(await user.run(entente, ['--version'])).toMatch(/^\d+\.\d+\.\d+\n$/);
      const { uri, username, password, database } = testLogin();
      const answer = await user.run(entente, ['query', 'whoSoldWhatToIndia'], {
        ENTENTE_HOME: join(user.path, 'home'),
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database,
      });
      expect(answer).toMatch(/Russia.*S-400.*5000000000/s);
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      console.info(
        `From the packed tarball to the first answer: ${seconds} s, with a Neo4j that runs already.`,
      );
      const installed = join(user.path, 'lib/node_modules/entente');
      const packages = installedIn(join(installed, 'node_modules'));
      expect(packages.length).toBeGreaterThan(100);
      expect(untested(packages)).toEqual([]);
      const files = await user.run('find', [installed, '-maxdepth', '1', '-printf', '%f\n']);
      expect(files.split('\n').sort()).toEqual(expect.arrayContaining(['data', 'dist', 'schema', 'src']));
      expect(files).not.toMatch(/^(tests|bench|client|examples|\.ci)$/m);
    } finally {
      rmSync(user.path, { recursive: true });
    }
  }, 500_000);
});
