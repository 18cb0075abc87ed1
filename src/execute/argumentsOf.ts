import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import { withoutNulls } from '../model/withoutNulls.ts';

/**
 * What a field is given in a document, coerced: an argument that is not given is its default or absent, and one that is
 * given null is not given, unless its description says what null means.
 * Throws graphql-js' errors for a required argument without a value.
 */
export const argumentsOf = (
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> => withoutNulls(field.args, getArgumentValues(field, node, { ...variables }));
