import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, pack } from '../clients/support/emptyFolder.ts';
import { describeSlow } from '../support/describeSlow.ts';
import { closeGraph, loadedGraph } from '../support/loadedGraph.ts';
import { testLogin } from '../support/testLogin.ts';

describeSlow('The packed tarball', () => {
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
      const files = await user.run('find', [
        join(user.path, 'lib/node_modules/entente'),
        '-maxdepth',
        '1',
        '-printf',
        '%f\n',
      ]);
      expect(files.split('\n').sort()).toEqual(expect.arrayContaining(['data', 'dist', 'schema', 'src']));
      expect(files).not.toMatch(/^(tests|bench|client|examples|\.ci)$/m);
    } finally {
      rmSync(user.path, { recursive: true });
    }
  }, 500_000);
});
