import { type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql';

/** An argument or a field of an input, as graphql-js has it. */
interface Taken {
  name: string;
  type: GraphQLInputType;
  description?: string | null | undefined;
  defaultValue?: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Whether null says something of its own to an argument or a field of an input: then its description tells what, with the
 * word “null”. To all others null is the same as leaving them out: many clients send it for what they do not give.
 */
export const meansNull = ({ description }: Pick<Taken, 'description'>): boolean =>
  /\bnull\b/.test(description ?? '');

function inside(type: GraphQLInputType, value: unknown): unknown {
  const known = getNullableType(type);
  if (value === null || value === undefined) return value;
  if (isListType(known) && Array.isArray(value)) return value.map((each) => inside(known.ofType, each));
  if (isInputObjectType(known)) return withoutNulls(Object.values(known.getFields()), value as Values);
  return value;
}

/**
 * Coerced values of arguments or of an input's fields, where null that says nothing is the default, or is left out where
 * there is none. The order of the values stays.
 */
export function withoutNulls(taken: readonly Taken[], values: Values): Record<string, unknown> {
  const byName = new Map(taken.map((each) => [each.name, each]));
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const each = byName.get(name);
      if (!each) return [[name, value]];
      if (value !== null || meansNull(each)) return [[name, inside(each.type, value)]];
      return each.defaultValue === undefined ? [] : [[name, each.defaultValue]];
    }),
  );
}
