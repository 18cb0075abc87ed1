import { type Environment, type Report, readCount } from './readVariable.ts';

/** A Neo4j server and how to sign in to it. `uri` has one of the schemes bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc. */
export interface Neo4jLogin {
  uri: string;
  username: string;
  password: string;
  database: string;
}

export function readNeo4j(env: Environment, report: Report): Neo4jLogin | undefined {
  if (!env.NEO4J_URI) return undefined;
  const problem = uriProblem(env.NEO4J_URI);
  if (problem) report(`${problem} (environment). Unset it for the embedded Neo4j.`);
  if (!env.NEO4J_PASSWORD) {
    report(
      'NEO4J_PASSWORD must be the password of the server that NEO4J_URI names, but is not set (environment). ' +
        'Set it, or unset NEO4J_URI for the embedded Neo4j.',
    );
  }
  return {
    uri: env.NEO4J_URI,
    username: env.NEO4J_USERNAME || 'neo4j',
    password: env.NEO4J_PASSWORD ?? '',
    database: env.NEO4J_DATABASE || 'neo4j',
  };
}

/** Never repeats the URI, which may contain a password. */
function uriProblem(uri: string): string | undefined {
  const form = 'NEO4J_URI must be like bolt://127.0.0.1:7687 or neo4j+s://example.org';
  if (!URL.canParse(uri)) return `${form}, but is ${JSON.stringify(uri)}`;
  const { protocol, hostname, username, password } = new URL(uri);
  if (username || password)
    return `${form}, but holds a name or password; those belong in NEO4J_USERNAME and NEO4J_PASSWORD`;
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:$/.test(protocol) || !hostname)
    return `${form}, but is ${JSON.stringify(uri)}`;
  return undefined;
}

/** The embedded Neo4j's default memory, in megabytes. */
export const leastMemoryMb = 1_280;

export function readMemory(env: Environment, report: Report): number | undefined {
  const megabytes = readCount(env, 'NEO4J_MEMORY_MB', report);
  if (megabytes !== undefined && megabytes < leastMemoryMb) {
    report(
      `NEO4J_MEMORY_MB must be at least ${String(leastMemoryMb)}, but is ${String(megabytes)} (environment). Unset it for that.`,
    );
  }
  return megabytes;
}
