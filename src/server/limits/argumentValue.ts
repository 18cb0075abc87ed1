import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { meansNull } from '../../model/withoutNulls.ts';

/** Variables as sent by the client, with the operation's defaults. Not coerced, so of any type. */
export type Variables = Readonly<Record<string, unknown>>;

/** The variables of an operation with its defaults. */
export function withDefaults(
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>> | null | undefined,
): Variables {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

/** The value of an argument, or its default in the schema; undefined without either. Not coerced. */
export function argumentValue(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  name: string,
  variables: Variables,
): unknown {
  const given = node.arguments?.find((each) => each.name.value === name);
  const declared = field.args.find((each) => each.name === name);
  if (!declared) return undefined;
  if (!given) return declared.defaultValue;
  const value =
    given.value.kind === Kind.VARIABLE
      ? variables[given.value.name.value]
      : valueFromASTUntyped(given.value, variables);
  // As in `withoutNulls`: null counts as not given unless the description gives it a meaning.
  return value === undefined || (value === null && !meansNull(declared)) ? declared.defaultValue : value;
}
