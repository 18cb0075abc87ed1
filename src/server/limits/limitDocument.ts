import {
  type ASTNode,
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  Source,
  TokenKind,
  type ValidationContext,
} from 'graphql';
import { limitIntrospection } from './limitIntrospection.ts';
import { exceeded, limits } from './limits.ts';
import { type Fragments, fragmentsOf, measureFields } from './measureFields.ts';

const count = String;

/** Root fields of an operation, those of fragments included. */
function rootFields(operation: OperationDefinitionNode, fragments: Fragments): number {
  const measure = measureFields(fragments);
  const shallow = (
    node: FragmentDefinitionNode | OperationDefinitionNode,
    seen: ReadonlySet<string>,
  ): number =>
    node.selectionSet.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + measure(selection.selectionSet).fields;
      const fragment = fragments.get(selection.name.value);
      if (!fragment || seen.has(selection.name.value)) return sum;
      return sum + shallow(fragment, new Set([...seen, selection.name.value]));
    }, 0);
  return shallow(operation, new Set());
}

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
  const { depth, fields } = measureFields(fragments)(operation.selectionSet);
  if (depth > limits.depth) {
    const message = `Fields may nest ${count(limits.depth)} deep, but nest ${count(depth)}. Ask in two steps: take ids from the first answer into \`nodes\`.`;
    context.reportError(exceeded('DEPTH_EXCEEDED', message, operation));
  }
  if (fields > limits.expandedFields) {
    const message = `With its fragments spread out an operation may have ${count(limits.expandedFields)} fields, but has ${fields > 1e6 ? 'millions' : count(fields)}. Spread fragments less often.`;
    context.reportError(exceeded('EXPANSION_EXCEEDED', message, operation));
    return;
  }
  const roots = rootFields(operation, fragments);
  if (roots > limits.rootFields) {
    const message = `An operation may have ${count(limits.rootFields)} root fields, but has ${count(roots)}. Ask in several requests, or use \`nodes(ids: …)\`.`;
    context.reportError(exceeded('ROOT_FIELDS_EXCEEDED', message, operation));
  }
  limitIntrospection(operation, fragments, (message) => {
    context.reportError(exceeded('INTROSPECTION_EXCEEDED', message, operation));
  });
}

/** A validation rule of graphql-js: refuses documents that are too deep, wide, aliased or decorated. */
export function limitDocument(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    enter(node: ASTNode) {
      if (node.kind === Kind.FIELD && node.alias) {
        aliases += 1;
        // As the key of a plain object it would be lost.
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
