/**
 * Every error code that a person or a client can see: its meaning, the command line's exit status (after BSD's
 * sysexits.h) and the HTTP status. Codes are a public contract: add, never rename.
 */
export const errorCodes = {
  CONFIG_INVALID: { meaning: 'A setting of the environment is missing or malformed.', exit: 78, http: 500 },
  DATA_INVALID: {
    meaning: 'What an article, a reference file or a change says is refused; nothing was stored.',
    exit: 65,
    http: 200,
  },
  BAD_USER_INPUT: { meaning: 'An argument is out of its bounds or malformed.', exit: 64, http: 200 },
  BAD_REQUEST: {
    meaning: 'The request is not GraphQL over HTTP: its body or a parameter is malformed.',
    exit: 64,
    http: 400,
  },
  GRAPHQL_PARSE_FAILED: { meaning: 'The document is not GraphQL.', exit: 64, http: 400 },
  GRAPHQL_VALIDATION_FAILED: { meaning: 'The document does not fit the schema.', exit: 64, http: 400 },
  OPERATION_RESOLUTION_FAILURE: {
    meaning: 'No operation, or more than one, has the name asked for.',
    exit: 64,
    http: 400,
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    meaning: 'Persisted queries are not supported: send the whole query.',
    exit: 64,
    http: 200,
  },
  STATEMENT_REFUSED: {
    meaning: 'The Cypher statement does more than read, or does what nobody could stop.',
    exit: 64,
    http: 400,
  },
  PERSISTED_QUERY_NOT_FOUND: {
    meaning: 'No query is kept under this hash: send it once with its text.',
    exit: 64,
    http: 200,
  },
  DOCUMENT_UNKNOWN: { meaning: 'No saved operation has this document id.', exit: 64, http: 400 },
  DOCUMENT_NOT_TRUSTED: {
    meaning: 'This service answers saved operations only.',
    exit: 77,
    http: 403,
  },
  TOKENS_EXCEEDED: { meaning: 'The document has too many tokens.', exit: 64, http: 400 },
  DEPTH_EXCEEDED: { meaning: 'The document nests fields too deep.', exit: 64, http: 400 },
  ALIASES_EXCEEDED: { meaning: 'The document has too many aliases.', exit: 64, http: 400 },
  ROOT_FIELDS_EXCEEDED: { meaning: 'An operation has too many root fields.', exit: 64, http: 400 },
  DIRECTIVES_EXCEEDED: { meaning: 'A node has too many directives.', exit: 64, http: 400 },
  EXPANSION_EXCEEDED: { meaning: 'Fragments spread out to too many fields.', exit: 64, http: 400 },
  INPUT_EXCEEDED: {
    meaning: 'Variables or an argument hold too many, too deep or too long values.',
    exit: 64,
    http: 400,
  },
  COST_EXCEEDED: { meaning: 'The requested lists could hold too many rows together.', exit: 64, http: 400 },
  INTROSPECTION_EXCEEDED: {
    meaning: 'The document introspects the schema more than once or in circles.',
    exit: 64,
    http: 400,
  },
  INTROSPECTION_CLOSED: {
    meaning: 'This service does not show its schema to anonymous callers.',
    exit: 77,
    http: 400,
  },
  METHOD_NOT_ALLOWED: { meaning: 'The path does not take this HTTP method.', exit: 64, http: 405 },
  NOT_FOUND: { meaning: 'There is nothing at this path.', exit: 64, http: 404 },
  BODY_TOO_LARGE: { meaning: 'The body of the request is too large.', exit: 64, http: 413 },
  UNSUPPORTED_MEDIA_TYPE: {
    meaning: 'The body is not JSON in UTF-8 without compression.',
    exit: 64,
    http: 415,
  },
  HOST_NOT_ALLOWED: {
    meaning: 'The request names a host that this service does not answer for.',
    exit: 77,
    http: 421,
  },
  RATE_LIMITED: {
    meaning: 'The client sends too many requests; Retry-After says when to continue.',
    exit: 75,
    http: 429,
  },
  SUBSCRIPTIONS_EXCEEDED: {
    meaning: 'As many subscriptions are open as may be, in all or of this caller.',
    exit: 75,
    http: 429,
  },
  SERVER_BUSY: { meaning: 'Too many requests are in flight; try again.', exit: 75, http: 503 },
  DEADLINE_EXCEEDED: { meaning: 'The answer took too long and was cancelled.', exit: 75, http: 503 },
  MEMORY_EXCEEDED: {
    meaning: 'The answer needs more memory than one operation may take.',
    exit: 75,
    http: 503,
  },
  DATABASE_UNAVAILABLE: { meaning: 'The database does not answer now.', exit: 69, http: 503 },
  DATABASE_FULL: {
    meaning: 'The database cannot store anything, usually because its disk is full.',
    exit: 74,
    http: 503,
  },
  NOT_READY: { meaning: 'The service runs but cannot answer questions yet.', exit: 75, http: 503 },
  SCHEMA_CHANGED: {
    meaning: "The graph holds a type that this service's schema does not have: restart it.",
    exit: 75,
    http: 503,
  },
  PAST_NOT_KEPT: {
    meaning: 'What is asked about the past was not kept.',
    exit: 65,
    http: 200,
  },
  UNAUTHENTICATED: {
    meaning: 'Credentials are missing or invalid: an API key or a token is needed.',
    exit: 77,
    http: 401,
  },
  CONFLICT: { meaning: 'What was to be changed was changed since it was seen.', exit: 75, http: 200 },
  FORBIDDEN: { meaning: 'The caller may not do this: another role is needed.', exit: 77, http: 403 },
  AUTHENTICATION_UNAVAILABLE: {
    meaning: 'The keys that tokens are checked with cannot be fetched now.',
    exit: 69,
    http: 503,
  },
  INTERNAL: {
    meaning: 'A fault of the service; its log says more under the request id.',
    exit: 70,
    http: 500,
  },
  NEO4J_MISSING: { meaning: 'No Neo4j was given, and none can be started here.', exit: 69, http: 503 },
  NEO4J_DOWNLOAD_FAILED: {
    meaning: 'The jars of the embedded Neo4j were not downloaded.',
    exit: 69,
    http: 503,
  },
  NEO4J_IMPORT_FAILED: { meaning: 'neo4j-admin did not import what it was given.', exit: 65, http: 503 },
  NEO4J_INDEX_FAILED: { meaning: 'Neo4j could not fill an index with what it holds.', exit: 69, http: 503 },
  STORAGE_NEWER: {
    meaning: 'The graph was written by a newer version, which alone can read it.',
    exit: 65,
    http: 503,
  },
  NEO4J_NOT_STARTED: { meaning: 'The embedded Neo4j did not start.', exit: 69, http: 503 },
  NEO4J_UNREACHABLE: { meaning: 'Neo4j does not answer.', exit: 69, http: 503 },
  NEO4J_SIGN_IN_REFUSED: { meaning: 'Neo4j answers, but refuses the name or password.', exit: 77, http: 503 },
  ENGINE_MISSING: {
    meaning: 'Reading needs the language engine, and it cannot be had here.',
    exit: 69,
    http: 503,
  },
  ENGINE_DOWNLOAD_FAILED: { meaning: 'The language engine was not downloaded.', exit: 69, http: 503 },
  ENGINE_NOT_STARTED: { meaning: 'The language engine did not start.', exit: 69, http: 503 },
  NEO4J_BUSY: { meaning: 'Another process uses the data folder of the embedded Neo4j.', exit: 75, http: 503 },
} as const satisfies Record<string, { meaning: string; exit: number; http: number }>;

export type ErrorCode = keyof typeof errorCodes;

/** A problem that the user can fix, in one message: expected, got, where, what to do. Bugs are plain Errors. */
export class ExpectedError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExpectedError';
    this.code = code;
  }
}
