import {
  type ASTNode,
  type ASTVisitor,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  Source,
  TokenKind,
  type ValidationContext,
} from 'graphql';
import { type Fragments, expandFields, fragmentsOf, measureFields } from './expandFragments.ts';
import { limitIntrospection } from './limitIntrospection.ts';
import { exceeded, limits } from './limits.ts';

const count = String;

function limitOperation(
  context: ValidationContext,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): void {
  if (!context.getSchema().getRootType(operation.operation)) {
    const message = `This service takes no ${operation.operation}.`;
    context.reportError(exceeded('GRAPHQL_VALIDATION_FAILED', message, operation));
    return;
  }
  const { depth, fields } = measureFields(operation.selectionSet, fragments);
  if (fields === Infinity) return; // a cycle or a missing fragment, which validation reports
  if (depth > limits.depth) {
    const message = `Fields may nest ${count(limits.depth)} deep, but nest ${count(depth)}. Ask in two steps: take ids from the first answer into \`nodes\`.`;
    context.reportError(exceeded('DEPTH_EXCEEDED', message, operation));
  }
  if (fields > limits.expandedFields) {
    const message = `With its fragments spread out an operation may have ${count(limits.expandedFields)} fields, but has ${fields > 1e6 ? 'millions' : count(fields)}. Spread fragments less often.`;
    context.reportError(exceeded('EXPANSION_EXCEEDED', message, operation));
    return;
  }
  const roots = expandFields(operation.selectionSet, fragments, '').length;
  if (roots > limits.rootFields) {
    const message = `An operation may have ${count(limits.rootFields)} root fields, but has ${count(roots)}. Ask in several requests, or use \`nodes(ids: …)\`.`;
    context.reportError(exceeded('ROOT_FIELDS_EXCEEDED', message, operation));
  }
  limitIntrospection(operation, fragments, (message) => {
    context.reportError(exceeded('INTROSPECTION_EXCEEDED', message, operation));
  });
}

/** A validation rule: refuses documents with too much nesting, too many fields, aliases or directives. */
export function limitDocument(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    enter(node: ASTNode) {
      if (node.kind === Kind.FIELD && node.alias) {
        aliases += 1;
        // Assigning it as a key of a plain object would set the prototype.
        if (node.alias.value === '__proto__') {
          const message = 'An alias must not be `__proto__`. Take another name.';
          context.reportError(exceeded('GRAPHQL_VALIDATION_FAILED', message, node));
        }
      }
      const directives = 'directives' in node ? node.directives.length : 0;
      if (directives > limits.directives) {
        const message = `A node may have ${count(limits.directives)} directives, but has ${count(directives)}. Leave out those that repeat.`;
        context.reportError(exceeded('DIRECTIVES_EXCEEDED', message, node));
      }
    },
    Document: {
      leave(document) {
        if (aliases > limits.aliases) {
          const message = `A document may have ${count(limits.aliases)} aliases, but has ${count(aliases)}. Ask for several things with \`nodes(ids: …)\` or a filter.`;
          context.reportError(exceeded('ALIASES_EXCEEDED', message));
        }
        const fragments = fragmentsOf(document);
        for (const each of document.definitions) {
          if (each.kind === Kind.OPERATION_DEFINITION) limitOperation(context, each, fragments);
        }
      },
    },
  };
}

/**
 * Whether a document has more tokens than `most`; lexes no further than that. False for invalid syntax, which the parser
 * reports.
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
