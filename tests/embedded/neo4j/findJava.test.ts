import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findJava } from '../../../src/embedded/findJava.ts';
import { neo4jMissing } from '../../../src/embedded/neo4j/neo4jMissing.ts';
import { setPath, temporaryFolder, writeProgram } from './temporaryFolder.ts';

async function javaHomeSaying(version: string): Promise<string> {
  const home = await temporaryFolder();
  await mkdir(join(home, 'bin'));
  await writeProgram(join(home, 'bin'), 'java', `console.error('openjdk version "${version}" 2025-04-15');`);
  return home;
}

describe('findJava', () => {
  afterEach(() => setPath([], { before: true }));

  test('finds the Java on the PATH', async () => {
    const java = await findJava({}, neo4jMissing);
    expect(java).toMatchObject({ command: 'java', version: expect.stringMatching(/^\d+/) });
    expect(java.build).toContain(java.version);
  });

  test.each(['17.0.15', '21', '25-ea', '26.0.1+8'])('prefers the Java %s of JAVA_HOME', async (version) => {
    const javaHome = await javaHomeSaying(version);
    expect(await findJava({ javaHome }, neo4jMissing)).toMatchObject({
      command: join(javaHome, 'bin', 'java'),
      version,
    });
  });

  test.each(['1.8.0_402', '11.0.2', '16'])('passes over the Java %s of JAVA_HOME', async (version) => {
    expect(await findJava({ javaHome: await javaHomeSaying(version) }, neo4jMissing)).toMatchObject({
      command: 'java',
    });
  });

  test('without any Java, names the three ways out', async () => {
    setPath([]);
    await expect(findJava({ javaHome: '/nowhere' }, neo4jMissing)).rejects.toMatchObject({
      code: 'NEO4J_MISSING',
      message: [
        'Entente needs a Neo4j, and cannot start one: Java 17 or newer was not found (/nowhere/bin/java, java). Any one of these helps:',
        '  1. install Java 17 or newer and Maven, then run this again: Entente downloads and starts its own Neo4j;',
        '  2. with Docker: set NEO4J_PASSWORD, run `docker compose up --wait`, then set NEO4J_URI=bolt://127.0.0.1:7687;',
        '  3. set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j 5.26 (or newer) that runs already.',
      ].join('\n'),
    });
  });

  test('says which Java was too old', async () => {
    const javaHome = await javaHomeSaying('11.0.2');
    setPath([]);
    await expect(findJava({ javaHome }, neo4jMissing)).rejects.toThrow(
      `(${join(javaHome, 'bin', 'java')} is Java 11.0.2)`,
    );
  });
});
