import { isAbsolute, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { type ModelEndpoint, readModelEndpoint } from './config/readModelEndpoint.ts';
import { type Neo4jLogin, readMemory, readNeo4j } from './config/readNeo4j.ts';
import { type Protection, readProtection } from './config/readProtection.ts';
import { type Environment, type Report, readSwitch } from './config/readVariable.ts';
import { ExpectedError } from './errors.ts';

export type { ModelEndpoint } from './config/readModelEndpoint.ts';
export { leastMemoryMb, type Neo4jLogin } from './config/readNeo4j.ts';
export type { Protection, TokenCheck } from './config/readProtection.ts';

/** Absolute folders: `cache` can be downloaded again, `data` must not be lost, `state` says what runs now. */
export interface Homes {
  cache: string;
  data: string;
  state: string;
}

/**
 * `neo4j` is set only when the user named a server; else `neo4jMemoryMb` is the embedded one's memory. `port` 0 means
 * any free one. `javaHome` is JAVA_HOME.
 */
export interface Config extends Protection {
  neo4j?: Neo4jLogin;
  neo4jMemoryMb?: number;
  host: string;
  port: number;
  homes: Homes;
  /** The address of an OpenTelemetry collector that takes traces over HTTP; none are made without. */
  tracesUrl?: string;
  /** The folder of the user's own articles, absolute; missing until the first is added. */
  articles: string;
  /** Whether editors may have pages fetched from the public internet. */
  mayFetch?: boolean;
  javaHome?: string;
  /** The language model that reads texts, where the user named one. */
  reader?: ModelEndpoint;
}

/** Reads the settings from the environment. Empty variables count as unset. Throws CONFIG_INVALID naming every problem. */
export function readConfig(env: Environment = process.env): Config {
  const problems: string[] = [];
  const report: Report = (problem) => problems.push(problem);
  const neo4j = readNeo4j(env, report);
  const neo4jMemoryMb = readMemory(env, report);
  const [host, port, homes] = [readHost(env, report), readPort(env, report), readHomes(env, report)];
  const mayFetch = readSwitch(env, 'ALLOW_FETCH', report);
  const config: Config = {
    ...(neo4j && { neo4j }),
    ...(neo4jMemoryMb && { neo4jMemoryMb }),
    host,
    port,
    homes,
    articles: env.ENTENTE_ARTICLES ? resolve(env.ENTENTE_ARTICLES) : join(homes.data, 'articles'),
    ...(mayFetch !== undefined && { mayFetch }),
    ...(env.JAVA_HOME && { javaHome: env.JAVA_HOME }),
    ...readTracesUrl(env, report),
    ...readModelEndpoint(env, report),
    ...readProtection(env, report),
  };
  if (problems.length > 0) throw new ExpectedError('CONFIG_INVALID', problems.join('\n'));
  return config;
}

/**
 * The environment for a child process: this one's, with `additions`. Pass secrets here, never as arguments, which
 * `ps` shows.
 */
export function childEnvironment(additions: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...additions };
}

function readHost(env: Environment, report: Report): string {
  const host = env.HOST || '127.0.0.1';
  // A name, an IPv4 or an IPv6 address. Typical mistakes are "http://…", "a:80" and "a/b".
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

function readTracesUrl(
  { OTEL_EXPORTER_OTLP_ENDPOINT: url }: Environment,
  report: Report,
): { tracesUrl?: string } {
  if (!url) return {};
  if (!/^https?:\/\/[^/]/.test(url) || !URL.canParse(url)) {
    report(
      `OTEL_EXPORTER_OTLP_ENDPOINT must be like http://127.0.0.1:4318, but is ${JSON.stringify(url)} (environment). Unset it for no traces.`,
    );
  }
  return { tracesUrl: url };
}
