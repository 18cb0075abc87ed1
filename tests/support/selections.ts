import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { hasDirective, isStored } from '../../src/model/planField.ts';

type Field = GraphQLField<unknown, unknown>;

/** The fields of an object or interface type; none of any other. */
export const fieldsOf = (type: unknown): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

/** A value for a required argument, as a literal. */
export function example(type: GraphQLInputType, name: string): string {
  if (isNonNullType(type)) return example(type.ofType, name);
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (name === 'ids') return '["Country:india"]';
  if (named.name === 'SearchText') return '"india"';
  return name === 'to' ? '"Country:pakistan"' : '"Country:india"';
}

/**
 * A selection of a type's leaves and, `depth` levels down, of those of its fields without arguments; a connection's
 * nodes are always included. What only signed-in callers may read is left out: the service is asked without credentials.
 */
export function selectionOf(type: GraphQLOutputType | GraphQLNamedOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const inner = fieldsOf(named)
    .filter((field) => field.args.length === 0 && field.name !== 'edges' && !hasDirective(field, 'signedIn'))
    .filter(({ name, type: of }) => isLeafType(getNamedType(of)) || depth > 0 || name === 'nodes')
    .map(
      ({ name, type: of }) =>
        `${name} ${selectionOf(of, isStored(getNamedType(of)) ? 0 : Math.max(0, depth - 1))}`,
    );
  return `{ __typename ${inner.join(' ')} }`;
}
