import { GraphQLError, type ASTNode } from 'graphql';
import type { ErrorCode } from '../../errors.ts';

/**
 * How much one request may ask. Every saved operation, GraphiQL's introspection and that of code generators fit
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
  /** Errors that one answer lists. */
  errors: 5,
} as const;

/** The error of a limit: what is limited, how much it was, what to change. */
export const exceeded = (code: ErrorCode, message: string, node?: ASTNode): GraphQLError =>
  new GraphQLError(message, { extensions: { code }, ...(node && { nodes: [node] }) });
