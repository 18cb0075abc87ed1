import { join } from 'node:path';
import { childEnvironment } from '../../config.ts';
import type { Config, Neo4jLogin } from '../../config.ts';
import { findJava } from '../findJava.ts';
import { neo4jMissing } from './neo4jMissing.ts';
import { prepareLibraries } from './prepareLibraries.ts';

/** For `spawn(command, args, { env, stdio: 'inherit' })`. */
export interface ShellCommand {
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
}

/**
 * The command that starts cypher-shell, signed in to the opened Neo4j; callers may add arguments, such as a
 * statement. The password is in the environment, since everyone can read arguments. Downloads missing jars; throws as
 * setupNeo4j does.
 */
export async function cypherShellCommand(
  config: Pick<Config, 'homes' | 'javaHome'>,
  { uri, username, password, database }: Neo4jLogin,
  report: (line: string) => void,
): Promise<ShellCommand> {
  const { command } = await findJava(config, neo4jMissing);
  const { folder } = await prepareLibraries(config, report);
  return {
    command,
    args: ['-cp', join(folder, '*'), 'org.neo4j.shell.Main', '-a', uri, '-u', username, '-d', database],
    env: childEnvironment({ NEO4J_PASSWORD: password }),
  };
}
