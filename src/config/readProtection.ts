import { type Environment, type Report, readCount, readList, readSwitch } from './readVariable.ts';

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
  /** Origins whose pages may frame the view to embed. */
  embedders?: readonly string[];
  trustProxy?: boolean;
  rateLimit?: number;
  /** Where copies of the service count requests together: redis://… or rediss://…, Valkey too. */
  redisUrl?: string;
  maxInFlight?: number;
  /**
   * The maximum age of a cached answer in milliseconds; 0 reads Neo4j's version on every request. Undefined: nothing
   * is cached.
   */
  cacheMs?: number;
  apiKeysFile?: string;
  token?: TokenCheck;
}

export function readProtection(env: Environment, report: Report): Protection {
  const settings = {
    publicRead: readSwitch(env, 'PUBLIC_READ', report),
    trustedOnly: readSwitch(env, 'TRUSTED_DOCUMENTS_ONLY', report),
    sharedCacheS: readCount(env, 'SHARED_CACHE_SECONDS', report),
    introspection: readSwitch(env, 'INTROSPECTION', report),
    cypher: readSwitch(env, 'CYPHER_ENDPOINT', report),
    allowedHosts: readList(env.ALLOWED_HOSTS),
    allowedOrigins: readList(env.ALLOWED_ORIGINS),
    embedders: readEmbedders(env, report),
    trustProxy: readSwitch(env, 'TRUST_PROXY', report),
    rateLimit: readCount(env, 'RATE_LIMIT', report),
    redisUrl: readRedisUrl(env, report),
    maxInFlight: readCount(env, 'MAX_IN_FLIGHT', report),
    cacheMs: readCount(env, 'ENTENTE_CACHE_MS', report),
    apiKeysFile: env.API_KEYS_FILE || undefined,
    token: readTokenCheck(env, report),
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** Origins as the policy of pages takes them: nothing else may get into that header. */
function readEmbedders(env: Environment, report: Report): string[] | undefined {
  const origins = readList(env.EMBED_ORIGINS);
  for (const origin of origins ?? []) {
    if (!/^(\*|https?:\/\/(\*\.)?[a-z0-9.-]+(:\d+)?)$/.test(origin))
      report(
        `EMBED_ORIGINS must be origins like https://news.example, or *, but has ${JSON.stringify(origin)} (environment). Unset it to let nobody frame pages.`,
      );
  }
  return origins;
}

/** Never repeats the URL, which may contain a password. */
function readRedisUrl({ REDIS_URL: url }: Environment, report: Report): string | undefined {
  if (url && (!/^rediss?:\/\/[^/]/.test(url) || !URL.canParse(url))) {
    report(
      'REDIS_URL must be like redis://127.0.0.1:6379 or rediss://…, but is not (environment). Unset it to count requests in each copy alone.',
    );
  }
  return url || undefined;
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
