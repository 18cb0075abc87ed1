import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Config, childEnvironment } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';
import { findJava } from '../findJava.ts';
import { neo4jMissing } from './neo4jMissing.ts';
import { prepareLibraries } from './prepareLibraries.ts';
import { pathsOf } from './startOwned.ts';
import { takeLock } from '../takeLock.ts';
import { writeNeo4jConf } from './writeNeo4jConf.ts';

/** Lines of output shown as the reason for a failure. */
const tailLines = 12;

/**
 * Runs `neo4j-admin` to import the CSV files of a folder into the embedded Neo4j, which must be empty and stopped.
 * `args` is the file of arguments in that folder. Throws NEO4J_BUSY when another process uses it, NEO4J_IMPORT_FAILED
 * with the tool's own output.
 */
export async function importCsv(
  config: Config,
  folder: string,
  args: string,
  report: (line: string) => void,
): Promise<void> {
  const { home } = pathsOf(config);
  const lock = await takeLock(`${home}.lock`);
  if (!lock.release)
    throw new ExpectedError(
      'NEO4J_BUSY',
      `An import needs ${home} for itself, but process ${String(lock.holder.pid)} uses it. Stop that process first.`,
    );
  try {
    const java = await findJava(config, neo4jMissing);
    const libraries = await prepareLibraries(config, report);
    await writeNeo4jConf(home, 0, config.neo4jMemoryMb);
    report('Importing …');
    const command = ['-cp', join(libraries.folder, '*'), 'org.neo4j.cli.AdminTool', `@${args}`, '--verbose'];
    const tool = spawn(java.command, command, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: childEnvironment({ NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }),
    });
    const ended = once(tool, 'close') as Promise<[number | null]>;
    const [tail, causes]: [string[], string[]] = [[], []];
    const follow = async (output: NodeJS.ReadableStream): Promise<void> => {
      for await (const line of createInterface({ input: output })) {
        if (/^\(\d\/\d\)|^IMPORT DONE|^ {2}\d+ (nodes|relationships)/.test(line)) report(line.trim());
        const cause = /^Caused by: [\w.$]+: (.+)$/.exec(line)?.[1];
        if (cause) causes.push(cause);
        if (tail.push(line) > tailLines) tail.shift();
      }
    };
    await Promise.all([follow(tool.stdout), follow(tool.stderr)]);
    const [status] = await ended;
    if (status !== 0)
      throw new ExpectedError(
        'NEO4J_IMPORT_FAILED',
        `neo4j-admin could not import ${folder}:\n${causes.at(-1) ?? tail.join('\n')}`,
      );
  } finally {
    await lock.release();
  }
}
