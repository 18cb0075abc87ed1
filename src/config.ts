import { isAbsolute, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { ExpectedError } from './errors.ts';

/** A Neo4j server and how to sign in to it. `uri` has one of the schemes bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc. */
export interface Neo4jLogin {
  uri: string;
  username: string;
  password: string;
  database: string;
}

/** Absolute folders: `cache` can be downloaded again, `data` must not be lost, `state` says what runs now. */
export interface Homes {
  cache: string;
  data: string;
  state: string;
}

/** How a JSON Web Token is verified: with a secret of at least 32 characters, or with the keys at a URL. */
export interface TokenCheck {
  secret?: string;
  keysUrl?: string;
  audience: string;
  issuer: string;
}

/**
 * Who may send requests, and how many. Undefined settings have safe defaults. `rateLimit` is requests per client and
 * minute, 0 for no limit; `maxInFlight` is concurrent requests.
 */
export interface Protection {
  publicRead?: boolean;
  /** Whether only the saved operations are answered. */
  trustedOnly?: boolean;
  /** How long a shared cache such as a CDN may hold a public answer without asking again, in seconds; 0 by default. */
  sharedCacheS?: number;
  introspection?: boolean;
  /** Whether admins may send read-only Cypher to `/cypher`. */
  cypher?: boolean;
  allowedHosts?: readonly string[];
  allowedOrigins?: readonly string[];
  trustProxy?: boolean;
  rateLimit?: number;
  maxInFlight?: number;
  /**
   * The maximum age of a cached answer in milliseconds; 0 reads Neo4j's version on every request. Undefined: nothing
   * is cached.
   */
  cacheMs?: number;
  apiKeysFile?: string;
  token?: TokenCheck;
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
  javaHome?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Report = (problem: string) => void;

/** Reads the settings from the environment. Empty variables count as unset. Throws CONFIG_INVALID naming every problem. */
export function readConfig(env: Environment = process.env): Config {
  const problems: string[] = [];
  const report: Report = (problem) => problems.push(problem);
  const neo4j = readNeo4j(env, report);
  const neo4jMemoryMb = readMemory(env, report);
  const [host, port, homes] = [readHost(env, report), readPort(env, report), readHomes(env, report)];
  const config: Config = {
    ...(neo4j && { neo4j }),
    ...(neo4jMemoryMb && { neo4jMemoryMb }),
    host,
    port,
    homes,
    articles: env.ENTENTE_ARTICLES ? resolve(env.ENTENTE_ARTICLES) : join(homes.data, 'articles'),
    ...(env.JAVA_HOME && { javaHome: env.JAVA_HOME }),
    ...readTracesUrl(env, report),
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

/** `true` or `false`; unset is neither. */
function readSwitch(env: Environment, name: string, report: Report): boolean | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (text !== 'true' && text !== 'false') {
    report(
      `${name} must be true or false, but is ${JSON.stringify(text)} (environment). Unset it for the default.`,
    );
  }
  return text === 'true';
}

function readCount(env: Environment, name: string, report: Report): number | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (!/^\d{1,9}$/.test(text)) {
    report(
      `${name} must be a whole number, but is ${JSON.stringify(text)} (environment). Unset it for the default.`,
    );
  }
  return Number(text);
}

/** The embedded Neo4j's default memory, in megabytes. */
export const leastMemoryMb = 1_280;

function readMemory(env: Environment, report: Report): number | undefined {
  const megabytes = readCount(env, 'NEO4J_MEMORY_MB', report);
  if (megabytes !== undefined && megabytes < leastMemoryMb) {
    report(
      `NEO4J_MEMORY_MB must be at least ${String(leastMemoryMb)}, but is ${String(megabytes)} (environment). Unset it for that.`,
    );
  }
  return megabytes;
}

const readList = (text: string | undefined): string[] | undefined =>
  text ? text.split(',').map((each) => each.trim().toLowerCase()) : undefined;

function readProtection(env: Environment, report: Report): Protection {
  const settings = {
    publicRead: readSwitch(env, 'PUBLIC_READ', report),
    trustedOnly: readSwitch(env, 'TRUSTED_DOCUMENTS_ONLY', report),
    sharedCacheS: readCount(env, 'SHARED_CACHE_SECONDS', report),
    introspection: readSwitch(env, 'INTROSPECTION', report),
    cypher: readSwitch(env, 'CYPHER_ENDPOINT', report),
    allowedHosts: readList(env.ALLOWED_HOSTS),
    allowedOrigins: readList(env.ALLOWED_ORIGINS),
    trustProxy: readSwitch(env, 'TRUST_PROXY', report),
    rateLimit: readCount(env, 'RATE_LIMIT', report),
    maxInFlight: readCount(env, 'MAX_IN_FLIGHT', report),
    cacheMs: readCount(env, 'ENTENTE_CACHE_MS', report),
    apiKeysFile: env.API_KEYS_FILE || undefined,
    token: readTokenCheck(env, report),
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** Never repeats the secret. */
function readTokenCheck(env: Environment, report: Report): TokenCheck | undefined {
  const { JWT_SECRET: secret, JWT_KEYS_URL: keysUrl, JWT_AUDIENCE: audience, JWT_ISSUER: issuer } = env;
  if (!secret && !keysUrl) return undefined;
  if (secret && keysUrl) report('JWT_SECRET and JWT_KEYS_URL must not both be set (environment). Unset one.');
  if (secret && secret.length < 32) report('JWT_SECRET must have at least 32 characters (environment).');
  if (keysUrl && !/^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(keysUrl)) {
    report('JWT_KEYS_URL must begin with https:// (environment).');
  }
  if (!audience || !issuer) {
    report(
      'JWT_AUDIENCE and JWT_ISSUER must say for whom and by whom tokens are made (environment). Set both.',
    );
  }
  return {
    ...(secret && { secret }),
    ...(keysUrl && { keysUrl }),
    audience: audience ?? '',
    issuer: issuer ?? '',
  };
}
