import { availableParallelism } from 'node:os';
import { GraphQLError, type ASTNode } from 'graphql';
import type { ErrorCode } from '../../errors.ts';

/** UTF-16 code units of a document; each may be six bytes of JSON, `\\u0939`, and is three of UTF-8 in most scripts. */
const documentText = 200_000;
const bodyBytes = 256 * 1024;

/**
 * Every limit and time-out of the service. Page sizes, bounds of arguments and costs of fields are directives in the
 * SDL. All saved operations, and the introspection of GraphiQL and of code generators, fit with room to spare (tested).
 */
export const limits = {
  // One document.
  /** Tokens: parsing a megabyte of them takes a second. */
  tokens: 1_000,
  /** Nesting of fields. Introspection needs 15. */
  depth: 20,
  aliases: 30,
  rootFields: 20,
  /** Directives on one node. */
  directives: 5,
  /** Fields after fragments are expanded; ten fragments that each spread the next one twice make a thousand. */
  expandedFields: 2_000,
  /** Rows that all lists could return together; see `costOf`. */
  cost: 200_000,
  /** How often an introspection may select the same list of the schema. */
  introspectionLists: 4,
  /** Costs cached for one operation, and the longest key (JSON of the variables they depend on), in characters. */
  cachedCosts: 100,
  costKey: 1_000,

  // Arguments and variables.
  /** Nesting of objects and lists. */
  inputDepth: 10,
  /** Values in one argument or in all variables. */
  inputValues: 1_000,
  /** UTF-16 code units of one string. */
  inputText: 2_000,
  /** The same for fields marked `@longText`: documents, which only editors send. */
  documentText,

  // One HTTP request and its answer.
  bodyBytes,
  /** Of an editor, who may send a document in any script. */
  editorBodyBytes: bodyBytes + 6 * documentText,
  headerBytes: 16 * 1024,
  /** Characters of an API key or token; longer ones cannot be ours. */
  credentials: 4_096,
  /** Characters of an editor's name. */
  editorName: 60,
  /** Errors in one answer, and characters of one message: longer ones only repeat what the client sent. */
  errors: 5,
  errorMessage: 500,
  /** Answers below this are sent uncompressed, in bytes. */
  compressedBytes: 1_024,

  // Deadlines, in milliseconds: of one statement, of a whole answer, and of the open answers when the service stops.
  statementMs: 5_000,
  answerMs: 8_000,
  finishMs: 10_000,
  /** Of the statements behind `/readyz`. */
  readinessMs: 1_500,
  /** Of fetching the keys that sign tokens. */
  tokenKeysMs: 2_000,

  // Connections, in milliseconds. Node checks for late requests only every 30 s, so a dripping body could last minutes.
  headersMs: 10_000,
  requestMs: 15_000,
  connectionCheckMs: 1_000,
  keepAliveMs: 30_000,
  idleMs: 35_000,
  /** How often idle connections are closed while the service stops. */
  idleSweepMs: 50,

  // Load.
  /** Requests of one client per minute, where other machines can connect. */
  perMinute: 1_200,
  /** Of Redis, in milliseconds: one count, a connection, and the pause before it is asked again after a failure. */
  redisMs: 200,
  redisConnectMs: 1_000,
  redisRetryMs: 1_000,
  /** Requests in flight: at most, and at least however slow answers get; and the latency that counts as slow. */
  inFlight: Math.max(32, availableParallelism() * 16),
  leastInFlight: 8,
  slowAnswerMs: 1_000,
  /** How long a request waits to share the answer of an identical one, in milliseconds. */
  sharedAnswerMs: 50,

  // Subscriptions: how many are open, in all and per caller, and how long one lasts before clients must authenticate again.
  subscriptions: 200,
  subscriptionsOfCaller: 10,
  subscriptionMs: 3_600_000,
  /** Changes in one event. */
  changesListed: 500,
  /** How often the store is polled for changes while there are subscribers, in milliseconds. */
  watchMs: 500,
  /** How far back to look for changes, in seconds: the time that a transaction may take to commit. */
  lookBackS: 60,
  /** How often a stream sends a keep-alive, in milliseconds; proxies and `idleMs` end silent ones. */
  streamPingMs: 10_000,

  // One Cypher statement of an admin: its milliseconds, rows, bytes as JSON, and how many run at once.
  cypherMs: 5_000,
  cypherRows: 10_000,
  cypherBytes: 10_000_000,
  cypherAtOnce: 2,

  // Caches.
  /** Up to this number of links in a store, each node's are counted, to bound the cost of lists along them. */
  countedLinks: 1_000_000,
  sizesMs: 30_000,
  readyForMs: 1_000,
  /** How often the same error is logged, in milliseconds. */
  sameErrorMs: 1_000,
  /** Difference allowed between our clock and that of a token's issuer, in seconds. */
  clockSkewS: 5,
  /** How long a browser may keep a CORS preflight, in seconds. */
  preflightS: 600,
} as const;

/** The error of a limit: what is limited, by how much it was exceeded, what to change. */
export const exceeded = (code: ErrorCode, message: string, node?: ASTNode): GraphQLError =>
  new GraphQLError(message, { extensions: { code }, ...(node && { nodes: [node] }) });
