import { isAbsolute, join } from 'node:path';
import envPaths from 'env-paths';
import { ExpectedError } from './errors.ts';

/** A Neo4j server and how to sign in to it. `uri` has one of the schemes bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc. */
export interface Neo4jLogin {
  uri: string;
  username: string;
  password: string;
  database: string;
}

/** Absolute folders: `cache` can be downloaded again, `data` cannot be lost, `state` tells what runs now. */
export interface Homes {
  cache: string;
  data: string;
  state: string;
}

/** `neo4j` is present only when the user named a server. `port` 0 means any free one. `javaHome` is JAVA_HOME. */
export interface Config {
  neo4j?: Neo4jLogin;
  host: string;
  port: number;
  homes: Homes;
  javaHome?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Report = (problem: string) => void;

/** Reads the settings from the environment. Empty variables count as unset. Throws CONFIG_INVALID naming every problem. */
export function readConfig(env: Environment = process.env): Config {
  const problems: string[] = [];
  const report: Report = (problem) => problems.push(problem);
  const neo4j = readNeo4j(env, report);
  const config: Config = {
    ...(neo4j && { neo4j }),
    host: readHost(env, report),
    port: readPort(env, report),
    homes: readHomes(env, report),
    ...(env.JAVA_HOME && { javaHome: env.JAVA_HOME }),
  };
  if (problems.length > 0) throw new ExpectedError('CONFIG_INVALID', problems.join('\n'));
  return config;
}

/** The environment for a child process: this one's, with `additions`. Secrets go here, never into arguments (`ps` shows those). */
export function childEnvironment(additions: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...additions };
}

function readNeo4j(env: Environment, report: Report): Neo4jLogin | undefined {
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

/** Never repeats a URI that holds a password. */
function uriProblem(uri: string): string | undefined {
  const form = 'NEO4J_URI must be like bolt://127.0.0.1:7687 or neo4j+s://example.org';
  if (!URL.canParse(uri)) return `${form}, but is ${JSON.stringify(uri)}`;
  const { protocol, hostname, username, password } = new URL(uri);
  if (username || password)
    return `${form}, but holds a name or password; those belong into NEO4J_USERNAME and NEO4J_PASSWORD`;
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:$/.test(protocol) || !hostname)
    return `${form}, but is ${JSON.stringify(uri)}`;
  return undefined;
}

function readHost(env: Environment, report: Report): string {
  const host = env.HOST || '127.0.0.1';
  // A name, an IPv4 or an IPv6 address; "http://…", "a:80" and "a/b" are what people write by mistake.
  if (!/^[A-Za-z0-9._-]+$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%\w+)?$/.test(host)) {
    report(
      `HOST must be a host name or an IP address without port or scheme, but is ${JSON.stringify(host)} (environment). Unset it for 127.0.0.1.`,
    );
  }
  return host;
}

function readPort(env: Environment, report: Report): number {
  const text = env.PORT || '4000';
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) {
    report(
      `PORT must be a whole number from 0 to 65535, but is ${JSON.stringify(text)} (environment). Unset it for 4000.`,
    );
  }
  return Number(text);
}

function readHomes(env: Environment, report: Report): Homes {
  const home = env.ENTENTE_HOME;
  if (!home) {
    const { cache, data, log } = envPaths('entente', { suffix: '' });
    return { cache, data, state: log };
  }
  if (!isAbsolute(home)) {
    report(
      `ENTENTE_HOME must be an absolute path, but is ${JSON.stringify(home)} (environment). Unset it for the user's own folders.`,
    );
  }
  return { cache: join(home, 'cache'), data: join(home, 'data'), state: join(home, 'state') };
}
