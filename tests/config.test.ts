import { join } from 'node:path';
import { childEnvironment, readConfig } from '../src/config.ts';
import { ExpectedError } from '../src/errors.ts';

function problemsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ExpectedError && error.code === 'CONFIG_INVALID') return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  test('reads the language model, and repeats no password of its address', () => {
    const env = { READER_URL: 'http://127.0.0.1:8080/v1', READER_MODEL: 'org/small:7b', READER_KEY: 'key' };
    expect(readConfig(env).reader).toEqual({
      url: env.READER_URL,
      model: env.READER_MODEL,
      key: 'key',
      maxTokens: 32_000,
      timeoutMs: 120_000,
    });
    const wrong = { READER_URL: 'http://me:secret@host/v1', READER_MODEL: 'reader@3', READER_TIMEOUT_SECONDS: '0' }; // prettier-ignore
    const problems = problemsOf(wrong);
    expect(problems.map((each) => each.split(' ')[0])).toEqual(Object.keys(wrong));
    expect(problems.join()).not.toContain('secret');
  });

  test('needs nothing', () => {
    const config = readConfig({});
    expect(config).toEqual({
      host: '127.0.0.1',
      port: 4000,
      homes: config.homes,
      articles: join(config.homes.data, 'articles'),
    });
    expect(config.homes.cache).toMatch(/entente/i);
    expect(new Set(Object.values(config.homes)).size).toBe(3);
  });

  test('reads everything', () => {
    const env = {
      NEO4J_URI: 'neo4j+s://graph.example.org:7688',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'news',
      HOST: '::1',
      PORT: '0',
      ENTENTE_HOME: '/srv/entente',
      JAVA_HOME: '/opt/java',
    };
    const at = (name: string) => join('/srv/entente', name);
    expect(readConfig(env)).toEqual({
      neo4j: { uri: env.NEO4J_URI, username: 'reader', password: 'secret', database: 'news' },
      host: '::1',
      port: 0,
      homes: { cache: at('cache'), data: at('data'), state: at('state') },
      articles: '/srv/entente/data/articles',
      javaHome: '/opt/java',
    });
  });

  test('takes an empty variable as unset, as Docker Compose passes it', () => {
    expect(readConfig({ NEO4J_URI: '', PORT: '', HOST: '', ENTENTE_HOME: '' })).toEqual(readConfig({}));
  });

  test('uses the name and the database that every Neo4j has', () => {
    const { neo4j } = readConfig({ NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'x' });
    expect(neo4j).toMatchObject({ username: 'neo4j', database: 'neo4j' });
  });

  test.each(['abc', '-1', '65536', '40.5', '4000 ', '0x10', '1e3'])('refuses the port %j', (port) => {
    expect(problemsOf({ PORT: port })).toEqual([
      `PORT must be a whole number from 0 to 65535, but is ${JSON.stringify(port)} (environment). Unset it for 4000.`,
    ]);
  });

  test.each(['http://localhost', 'localhost:4000', '[::1]', 'a b'])('refuses the host %j', (host) => {
    expect(problemsOf({ HOST: host })).toEqual([
      `HOST must be a host name or an IP address without port or scheme, but is ${JSON.stringify(host)} (environment). Unset it for 127.0.0.1.`,
    ]);
  });

  test.each(['localhost', '0.0.0.0', '::', 'fe80::1%eth0', 'graph-1.example.org'])(
    'takes the host %j',
    (host) => {
      expect(readConfig({ HOST: host }).host).toBe(host);
    },
  );

  test.each(['localhost:7687', 'http://localhost:7474', 'bolt://', 'nonsense'])(
    'refuses the URI %j',
    (uri) => {
      expect(problemsOf({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' })).toEqual([
        `NEO4J_URI must be like bolt://127.0.0.1:7687 or neo4j+s://example.org, but is ${JSON.stringify(uri)} (environment). Unset it for the embedded Neo4j.`,
      ]);
    },
  );

  test('refuses a password in the URI without repeating it', () => {
    const [problem] = problemsOf({ NEO4J_URI: 'bolt://neo4j:secret@localhost:7687', NEO4J_PASSWORD: 'x' });
    expect(problem).toContain('those belong in NEO4J_USERNAME and NEO4J_PASSWORD');
    expect(problem).not.toContain('secret');
  });

  test('refuses a home that depends on the current folder', () => {
    expect(problemsOf({ ENTENTE_HOME: 'here' })).toEqual([
      `ENTENTE_HOME must be an absolute path, but is "here" (environment). Unset it for the user's own folders.`,
    ]);
  });

  test('tells all problems at once', () => {
    expect(problemsOf({ PORT: 'x', HOST: 'a b', NEO4J_URI: 'bolt://localhost', ENTENTE_HOME: '.' })).toEqual([
      expect.stringMatching(
        /^NEO4J_PASSWORD must be the password of the server that NEO4J_URI names, but is not set/,
      ),
      expect.stringMatching(/^HOST /),
      expect.stringMatching(/^PORT /),
      expect.stringMatching(/^ENTENTE_HOME /),
    ]);
  });
});

test('childEnvironment adds to the environment of this process', () => {
  expect(childEnvironment({ NEO4J_PASSWORD: 'x' })).toEqual({ ...process.env, NEO4J_PASSWORD: 'x' });
});

describe('who may ask', () => {
  const protection = {
    PUBLIC_READ: 'true',
    INTROSPECTION: 'false',
    ALLOWED_HOSTS: 'Graph.example, other.example',
    ALLOWED_ORIGINS: 'https://news.example',
    EMBED_ORIGINS: 'https://news.example, https://*.other.example:8443',
    TRUST_PROXY: 'true',
    RATE_LIMIT: '60',
    MAX_IN_FLIGHT: '10',
    API_KEYS_FILE: '/keys',
    JWT_SECRET: 'x'.repeat(32),
    JWT_AUDIENCE: 'entente',
    JWT_ISSUER: 'https://issuer.example',
  };

  test('is read from the environment', () => {
    expect(readConfig(protection)).toMatchObject({
      publicRead: true,
      introspection: false,
      allowedHosts: ['graph.example', 'other.example'],
      allowedOrigins: ['https://news.example'],
      embedders: ['https://news.example', 'https://*.other.example:8443'],
      trustProxy: true,
      rateLimit: 60,
      maxInFlight: 10,
      apiKeysFile: '/keys',
      token: { secret: 'x'.repeat(32), audience: 'entente', issuer: 'https://issuer.example' },
    });
  });

  test.each([
    [{ PUBLIC_READ: 'yes' }, 'PUBLIC_READ must be true or false'],
    [{ RATE_LIMIT: '-1' }, 'RATE_LIMIT must be a whole number'],
    [
      { REDIS_URL: 'http://secret@cache' },
      'REDIS_URL must be like redis://127.0.0.1:6379 or rediss://…, but is not',
    ],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, 'OTEL_EXPORTER_OTLP_ENDPOINT must be like http'],
    [{ JWT_SECRET: 'short' }, 'JWT_SECRET must have at least 32 characters'],
    [{ JWT_KEYS_URL: 'https://a.example/keys' }, 'JWT_SECRET and JWT_KEYS_URL must not both be set'],
    [{ JWT_SECRET: '', JWT_KEYS_URL: 'http://a.example/keys' }, 'JWT_KEYS_URL must begin with https://'],
    [{ EMBED_ORIGINS: 'https://a.example; script-src *' }, 'EMBED_ORIGINS must be origins like'],
    [{ JWT_AUDIENCE: '' }, 'JWT_AUDIENCE and JWT_ISSUER must say'],
  ])('refuses %j', (changes, problem) => {
    const problems = problemsOf({ ...protection, ...changes });
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems.join()).not.toContain('short');
  });
});
