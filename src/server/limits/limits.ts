import { availableParallelism } from 'node:os';
import { GraphQLError, type ASTNode } from 'graphql';
import type { ErrorCode } from '../../errors.ts';

/**
 * All limits of the service: how much one request may ask and how long it may take. Page sizes, bounds and costs stand in the SDL. Every saved operation, GraphiQL's introspection and that of code generators fit
 * with room; a test holds them to it.
 */
export const limits = {
  /** Tokens of the document: a megabyte of them costs a parser a second. */
  tokens: 1_000,
  /** Fields within fields. Introspection takes 15. */
  depth: 20,
  aliases: 30,
  rootFields: 20,
  /** Directives on one node. */
  directives: 5,
  /** Fields once fragments are spread out; ten fragments that name one another twice make a thousand. */
  expandedFields: 2_000,
  /** Rows that the lists could hold together; see `costOf`. */
  cost: 200_000,
  /** Links of a store of which those of each node are counted, for the cost of lists along them. */
  countedLinks: 1_000_000,
  /** How long counts of the store are good for, in milliseconds. */
  sizesMs: 30_000,
  /** How often one list of the schema may stand in an introspection. */
  introspectionLists: 4,
  /** Objects and lists within one another in an argument or in the variables. */
  inputDepth: 10,
  /** Values in one argument or in all variables. */
  inputValues: 1_000,
  /** UTF-16 code units of a text in an argument or variable. */
  inputText: 2_000,
  /** Bytes of a body: 256 kB. */
  bodyBytes: 256 * 1024,
  /** Characters of an API key or token; longer ones are no credentials of ours. */
  credentials: 4_096,
  /** Milliseconds of one statement in the database, of a whole answer, and of the answers under way when the service stops. */
  statementMs: 5_000,
  answerMs: 8_000,
  finishMs: 10_000,
  /** Requests of one client in a minute, where others than this machine can ask. */
  perMinute: 1_200,
  /** Requests answered at once, unless answers are slow: an answer of that long says that too many are, but never fewer than the least. */
  inFlight: Math.max(32, availableParallelism() * 16),
  slowAnswerMs: 1_000,
  leastInFlight: 8,
  /** How long a request waits for an answer to the very same one, in milliseconds. */
  sharedAnswerMs: 50,
  /** Errors that one answer lists. */
  errors: 5,
} as const;

/** The error of a limit: what is limited, how much it was, what to change. */
export const exceeded = (code: ErrorCode, message: string, node?: ASTNode): GraphQLError =>
  new GraphQLError(message, { extensions: { code }, ...(node && { nodes: [node] }) });
