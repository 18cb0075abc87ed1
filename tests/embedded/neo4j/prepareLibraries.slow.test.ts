import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareLibraries } from '../../../src/embedded/neo4j/prepareLibraries.ts';
import { setPath, temporaryFolder, writeProgram } from './temporaryFolder.ts';
import { until } from '../../support/until.ts';

// A stand-in for Maven: writes down that it ran, and half of the jars; then it ends well, fails or hangs.
const maven = (folder: string, ending: string) => `
  const { appendFileSync, writeFileSync, readFileSync } = require('node:fs');
  appendFileSync(${JSON.stringify(join(folder, 'runs'))}, 'x');
  const option = (name) => process.argv.find((a) => a.startsWith(name)).slice(name.length);
  const target = option('-DoutputDirectory=');
  const pom = readFileSync(process.argv[process.argv.indexOf('--file') + 1], 'utf8');
  const version = /<neo4j.version>(.+)</.exec(pom)[1];
  writeFileSync(target + '/half.jar', '');
  const finish = () => writeFileSync(target + '/neo4j-server-' + version + '.jar', '');
  ${ending}`;

async function useMaven(
  ending: string,
): Promise<{ folder: string; cache: string; runs: () => Promise<number> }> {
  const folder = await temporaryFolder();
  await writeProgram(folder, 'mvn', maven(folder, ending));
  setPath([folder], { before: true });
  const runs = async () => (await readFile(join(folder, 'runs'), 'utf8')).length;
  return { folder, cache: join(folder, 'cache'), runs };
}

const homes = (cache: string) => ({ homes: { cache, data: cache, state: cache } });

describe('prepareLibraries', () => {
  const lines: string[] = [];
  const report = (line: string) => lines.push(line);

  test('downloads once, even when two ask at once', async () => {
    const { cache, runs } = await useMaven('setTimeout(finish, 300);');
    const both = await Promise.all([
      prepareLibraries(homes(cache), report),
      prepareLibraries(homes(cache), report),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(await prepareLibraries(homes(cache), report)).toEqual(both[0]);
    expect(await runs()).toBe(1);
    expect(await readdir(both[0].folder)).toEqual(['half.jar', `neo4j-server-${both[0].version}.jar`]);
    expect(lines).toContainEqual(
      expect.stringMatching(/^Process \d+ is downloading Neo4j already; waiting for it …$/),
    );
  });

  test('never uses a download that was interrupted', async () => {
    const { folder, cache } = await useMaven('setInterval(() => {}, 1000);');
    const script = `
      import { prepareLibraries } from ${JSON.stringify(join(process.cwd(), 'src/embedded/neo4j/prepareLibraries.ts'))};
      await prepareLibraries(${JSON.stringify(homes(cache))}, () => {});`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      detached: true,
      env: process.env, // Jest's own, with the PATH set above
    });
    await until(() => exists(join(folder, 'runs')));
    process.kill(-child.pid!, 'SIGKILL'); // with its Maven
    await once(child, 'exit');
    expect(await readdir(cache)).toEqual([
      expect.stringMatching(/\.draft-\d+$/),
      expect.stringMatching(/\.lock$/),
    ]);

    await writeProgram(folder, 'mvn', maven(folder, 'finish();'));
    const libraries = await prepareLibraries(homes(cache), report);
    expect(await readdir(cache)).toEqual([libraries.folder.slice(cache.length + 1)]);
  });

  test("fails with Maven's own words, and leaves nothing that looks complete", async () => {
    const { cache } = await useMaven(`console.log('[ERROR] No network'); process.exit(1);`);
    await expect(prepareLibraries(homes(cache), report)).rejects.toMatchObject({
      code: 'NEO4J_DOWNLOAD_FAILED',
      message: expect.stringContaining('  No network\n'),
    });
    expect(await readdir(cache)).toEqual([expect.stringMatching(/\.draft-\d+$/)]);
  });

  test('tells what Maven writes when it cannot even start', async () => {
    const { cache } = await useMaven(`console.error('JAVA_HOME is not defined correctly'); process.exit(1);`);
    await expect(prepareLibraries(homes(cache), report)).rejects.toThrow(
      '  JAVA_HOME is not defined correctly\n',
    );
  });

  test('tells how far the download is', async () => {
    const from = '[INFO] Downloaded from x: y/z.jar';
    const { cache } = await useMaven(`
      console.log('${from} (690 kB at 12 MB/s)'); console.log('${from} (2.4 MB at 12 MB/s)');
      setTimeout(() => { console.log('${from} (23 MB at 12 MB/s)'); finish(); }, 5100);`);
    await prepareLibraries(homes(cache), report);
    expect(lines).toContain('  … 3 files, 26 MB');
  });

  test('names the three ways out when there is no Maven', async () => {
    const { cache } = await useMaven('');
    setPath([]);
    await expect(prepareLibraries(homes(cache), report)).rejects.toMatchObject({
      code: 'NEO4J_MISSING',
      message: expect.stringContaining('Maven (mvn) was not found.'),
    });
  });
});

async function exists(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}
