import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import { withoutNulls } from '../model/withoutNulls.ts';

/**
 * The coerced arguments of a field in a document. One that is missing or null gets its default or is left out, unless
 * its description gives null a meaning. Throws graphql-js' errors for a missing required argument.
 */
export const argumentsOf = (
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> => withoutNulls(field.args, getArgumentValues(field, node, { ...variables }));
