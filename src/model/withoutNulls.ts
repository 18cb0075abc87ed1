import { type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql';

/** An argument or input field. */
interface Taken {
  name: string;
  type: GraphQLInputType;
  description?: string | null | undefined;
  defaultValue?: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Whether null means something for an argument or input field: its description then says what, with the word “null”.
 * For all others null equals leaving it out, which is what many clients mean by it.
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
 * Coerced values, with a meaningless null replaced by the default, or left out where there is none. Keeps the order
 * of values.
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
