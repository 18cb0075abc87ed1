import { createRequire } from 'node:module';

/** A node of the parse tree: rules have children, words have only their text. */
export interface Tree {
  children?: Tree[] | null;
  getText(): string;
}

/** A text parsed with Neo4j's grammar: the trees of its statements, and the first syntax error. */
export interface Parsed {
  statements: Tree[];
  /** `near "RETURN" (line 1, column 10)`. */
  syntaxError?: string;
}

/** Internals of antlr4's parser and trees that its types do not expose. */
interface Parser {
  _syntaxErrors: number;
}
interface Token {
  line: number;
  column: number;
  text: string;
}
type Failed = Tree & {
  exception?: { offendingToken?: Token } | null;
  symbol?: Token;
  isErrorNode?(): boolean;
};

type LanguageSupport = typeof import('@neo4j-cypher/language-support');

const require = createRequire(import.meta.url);

/** The rule that made a node of the tree: `MatchClause`. */
export const ruleOf = (tree: Tree): string => tree.constructor.name.replace(/Context$/, '');

/** Every part of a tree, outer parts first. */
export function* partsOf(tree: Tree): Generator<Tree> {
  yield tree;
  for (const child of tree.children ?? []) yield* partsOf(child);
}

/** Whether a part was made by one of some rules. */
export const isMadeBy = (tree: Tree, ...rules: string[]): boolean => rules.includes(ruleOf(tree));

/** The first place where the parser could not go on. */
function placeOf(tree: Tree): string {
  for (const part of partsOf(tree) as Generator<Failed>) {
    const token = part.exception?.offendingToken ?? (part.isErrorNode?.() ? part.symbol : undefined);
    if (token) return `near "${token.text}" (line ${token.line}, column ${token.column + 1})`;
  }
  return 'at its end';
}

/**
 * Parses a text with Neo4j's own grammar. The first call loads the parser, which takes a second, so call it in a worker: see
 * `checkInWorker`.
 */
export function parseStatement(text: string): Parsed {
  const { parserWrapper } = require('@neo4j-cypher/language-support') as LanguageSupport;
  const found = parserWrapper
    .parse(text)
    .statementsParsing.map(({ ctx, parser }) => ({
      tree: ctx as unknown as Tree,
      // The library lists only some of the errors; the parser counts them all.
      errors: (parser as unknown as Parser)._syntaxErrors,
    }))
    .filter(({ tree }) => !/^(;|<EOF>)*$/.test(tree.getText()));
  const failed = found.find(({ errors }) => errors !== 0);
  return {
    statements: found.map(({ tree }) => tree),
    ...(failed && { syntaxError: placeOf(failed.tree) }),
  };
}
