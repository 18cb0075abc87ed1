import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classArchiveFlags, prepareClassArchive } from '../../../src/embedded/neo4j/classArchive.ts';
import { markProcess } from '../../../src/embedded/markProcess.ts';
import { startJava } from '../../../src/embedded/neo4j/startJava.ts';
import { startNeo4j } from '../../../src/embedded/neo4j/startNeo4j.ts';
import { temporaryFolder, writeProgram } from './temporaryFolder.ts';
import { until } from '../../support/until.ts';

// Real supervisors, but stand-ins for Java: what goes wrong with Java does not need seconds.
const stubborn = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('ready');`;
const endsLogging = (line: string) => `
  const home = process.argv.find((a) => a.startsWith('--home-dir=')).slice('--home-dir='.length);
  require('node:fs').appendFileSync(home + '/logs/neo4j.log', ${JSON.stringify(`${line}\n`)});
  process.exit(1);`;

async function optionsWith(script: string) {
  const folder = await temporaryFolder();
  const lines: string[] = [];
  const java = await writeProgram(folder, 'java', script);
  const report = (line: string) => lines.push(line);
  return {
    home: join(folder, 'home'),
    lines,
    options: { java, libraries: folder, javaFlags: [], port: 0, report },
  };
}

describe('startNeo4j', () => {
  test('fails at once, with the last words of Java, when Java ends', async () => {
    const { home, options } = await optionsWith(`console.log('Unrecognized option'); process.exit(3);`);
    await expect(startNeo4j(home, options)).rejects.toMatchObject({
      code: 'NEO4J_NOT_STARTED',
      message: `The embedded Neo4j ended with exit status 3 while starting. The last lines of ${join(home, 'logs')}:\n  Unrecognized option`,
    });
  });

  test('tries another port, once, when its port was taken meanwhile', async () => {
    const { home, options, lines } = await optionsWith(endsLogging('Caused by: x.PortBindException: in use'));
    await expect(startNeo4j(home, options)).rejects.toMatchObject({ code: 'NEO4J_NOT_STARTED' });
    expect(lines).toEqual([
      expect.stringMatching(/^Port \d+ was taken by another process meanwhile; Neo4j takes another\.$/),
    ]);
  });

  test('does not take the log of an earlier start for its own', async () => {
    const { home, options } = await optionsWith(endsLogging('x INFO  Started.'));
    await expect(startNeo4j(home, options)).rejects.toMatchObject({ code: 'NEO4J_UNREACHABLE' });
    await writeFile(options.java, `#!${process.execPath}\nprocess.exit(4)`);
    await expect(startNeo4j(home, options)).rejects.toThrow('exit status 4');
  });

  test('says so when the command is not there', async () => {
    const { home, options } = await optionsWith('');
    await expect(startNeo4j(home, { ...options, java: '/nowhere/java' })).rejects.toThrow(
      '/nowhere/java was not started',
    );
  });
});

describe('startJava', () => {
  test('kills what does not end when asked', async () => {
    const logPath = join(await temporaryFolder(), 'log');
    const java = await startJava(process.execPath, ['-e', stubborn], { logPath, endWithinMs: 300 });
    await untilWritten(logPath);
    await java.end();
    expect(await java.ended).toBe('signal SIGKILL');
    expect(await markProcess(java.pid)).toBeUndefined();
  });

  test('ends it also when the service is killed, and keeps what it wrote', async () => {
    const logPath = join(await temporaryFolder(), 'log');
    const script = `
      import { startJava } from ${JSON.stringify(join(process.cwd(), 'src/embedded/neo4j/startJava.ts'))};
      const program = "console.log('I ran'); setInterval(() => {}, 1000)";
      const java = await startJava(process.execPath, ['-e', program], { logPath: ${JSON.stringify(logPath)}, endWithinMs: 5000 });
      console.log(java.pid); setInterval(() => {}, 1000);`;
    const service = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    const pid = Number(String((await once(service.stdout, 'data'))[0]));
    await untilWritten(logPath);
    expect(await markProcess(pid)).toBeDefined();
    service.kill('SIGKILL');
    await until(async () => !(await markProcess(pid)));
    expect(await readFile(logPath, 'utf8')).toBe('I ran\n');
  });
});

describe('prepareClassArchive', () => {
  test('does without while Java does not start, and tries again later', async () => {
    const { options, lines } = await optionsWith('process.exit(1)');
    const java = { command: options.java, version: '17', build: 'x' };
    const cache = await temporaryFolder();
    const libraries = { folder: join(cache, 'jars'), version: '5' };
    for (const from of [0, 2]) {
      await prepareClassArchive(java, libraries, options.report);
      expect(lines.slice(from)).toEqual([
        'Preparing faster starts, once (about half a minute) …',
        expect.stringMatching(
          /^ {2}… not possible now: The embedded Neo4j ended with exit status 1 while starting\./,
        ),
      ]);
    }
    expect(await classArchiveFlags(java, libraries)).toEqual([]);
    expect(await readdir(cache)).toEqual([]);
  });
});

async function untilWritten(path: string): Promise<void> {
  await until(async () => (await readFile(path, 'utf8')) !== '');
}
