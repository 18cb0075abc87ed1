import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment } from '../config.ts';
import type { Config } from '../config.ts';
import type { ExpectedError } from '../errors.ts';

/**
 * `command` starts it; `version` is like "17.0.15"; `build` is its full version output, which identifies the build.
 */
export interface Java {
  command: string;
  version: string;
  build: string;
}

const oldestJava = 17; // what Neo4j 5 and the language engine run on

/** Finds Java 17 or newer in JAVA_HOME, else on the PATH. Throws `missing(reason)` if there is none. */
export async function findJava(
  config: Pick<Config, 'javaHome'>,
  missing: (reason: string) => ExpectedError,
): Promise<Java> {
  const commands = [...(config.javaHome ? [join(config.javaHome, 'bin', 'java')] : []), 'java'];
  const tooOld: string[] = [];
  for (const command of commands) {
    const build = await readBuild(command);
    const version = /version "([^"]+)"/.exec(build)?.[1];
    if (!version) continue;
    if (majorVersion(version) >= oldestJava) return { command, version, build };
    tooOld.push(`${command} is Java ${version}`);
  }
  throw missing(`Java ${oldestJava} or newer was not found (${tooOld.join('; ') || commands.join(', ')}).`);
}

async function readBuild(command: string): Promise<string> {
  try {
    const { stderr } = await promisify(execFile)(command, ['-version'], {
      env: childEnvironment(),
      timeout: 20_000,
    });
    return stderr;
  } catch {
    return ''; // missing or not executable
  }
}

/** "17.0.15" → 17, "1.8.0_402" → 8, "25-ea" → 25 */
function majorVersion(version: string): number {
  const [first, second] = version.split(/[.\-+_]/).map(Number);
  return (first === 1 ? second : first) ?? 0;
}
