import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { withDefaults } from './argumentValue.ts';
import { checkBounds } from './checkBounds.ts';
import { checkLiterals, checkVariables } from './checkInput.ts';
import { costOf } from './costOf.ts';
import { asksForSchema } from './limitIntrospection.ts';
import { exceeded, limits } from './limits.ts';

/** A valid operation as it is about to be run. */
export interface OperationCheck {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>> | null | undefined;
  mayIntrospect: boolean;
}

/**
 * Holds an operation with its variables to the limits that need them, before execution. Answers its cost in rows.
 * Throws GraphQLErrors INPUT_EXCEEDED, BAD_USER_INPUT, INTROSPECTION_CLOSED and COST_EXCEEDED.
 */
export function checkOperation({
  schema,
  document,
  operation,
  variables,
  mayIntrospect,
}: OperationCheck): number {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  if (!mayIntrospect && asksForSchema(operation, fragments)) {
    throw exceeded(
      'INTROSPECTION_CLOSED',
      'This service does not tell its schema to strangers. Ask with an API key.',
    );
  }
  checkVariables(variables);
  checkLiterals(document);
  const known = withDefaults(operation, variables);
  checkBounds(schema, document, known);
  const cost = costOf({ schema, operation, fragments, variables: known });
  if (cost > limits.cost) {
    const got = cost > 1e9 ? 'more than a billion' : String(cost);
    throw exceeded(
      'COST_EXCEEDED',
      `An operation may ask for ${String(limits.cost)} rows, but asks for up to ${got}. Give smaller \`first\` to the lists that hold lists.`,
    );
  }
  return cost;
}
