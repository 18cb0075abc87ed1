import { Lexer, Source, TokenKind } from 'graphql';

/**
 * Whether a document has more tokens than `most`; reads no further than that. What is not GraphQL counts as
 * short: the parser says what is wrong with it.
 */
export function hasMoreTokens(document: string, most: number): boolean {
  if (document.length <= most) return false;
  const lexer = new Lexer(new Source(document));
  try {
    for (let count = 0; count <= most; count += 1) {
      if (lexer.advance().kind === TokenKind.EOF) return false;
    }
    return true;
  } catch {
    return false;
  }
}
