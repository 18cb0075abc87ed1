import { type GraphQLInputType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/**
 * Converts text from a file to the SDL's types where it has their form: `5` for an Int becomes a number; `many` stays
 * text, so that the SDL's own validation reports it. Null counts as not given. Pure.
 */
export function typeScalars(value: unknown, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return typeScalars(value, type.ofType);
  if (isListType(type)) {
    const item = type.ofType;
    return Array.isArray(value) ? value.map((each) => typeScalars(each, item)) : value;
  }
  if (isInputObjectType(type) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const fields = type.getFields();
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, each]) => each !== null)
        .map(([key, each]) => {
          const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
          return [key, field ? typeScalars(each, field.type) : (each as unknown)];
        }),
    );
  }
  if (type.toString() === 'Int' && typeof value === 'string' && /^-?\d+$/.test(value)) return Number(value);
  if (type.toString() === 'Float' && typeof value === 'string' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value))
    return Number(value);
  if (type.toString() === 'Boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}
