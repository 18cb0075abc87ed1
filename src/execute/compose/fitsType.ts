import {
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
} from 'graphql';

type Fits = (value: unknown) => boolean;

const known = new WeakMap<GraphQLOutputType, Fits>();

const isNumber: Fits = (value) => typeof value === 'number' && Number.isFinite(value);
const isInt: Fits = (value) => typeof value === 'number' && (value | 0) === value;

function fitsNullable(type: GraphQLOutputType): Fits {
  if (isListType(type)) {
    const fits = fitsType(type.ofType as GraphQLOutputType);
    return (value) => Array.isArray(value) && value.every(fits);
  }
  if (isEnumType(type)) {
    const words = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => words.has(value);
  }
  if (!isScalarType(type)) return (value) => typeof value === 'object';
  // A sum may come in terms; see `answerDecimal`.
  if (type.name === 'Decimal') return (value) => typeof value === 'string' || Array.isArray(value);
  if (type === GraphQLInt) return isInt;
  if (type === GraphQLFloat) return isNumber;
  return type === GraphQLBoolean
    ? (value) => typeof value === 'boolean'
    : (value) => typeof value === 'string';
}

/**
 * Checks whether values of a type can be answered as they are: no null where forbidden, no unknown enum value, no
 * text for a number. Objects only need to exist. Misfits are left to graphql-js: see `answerComposed`.
 */
export function fitsType(type: GraphQLOutputType): Fits {
  const before = known.get(type);
  if (before) return before;
  const isRequired = isNonNullType(type);
  const fits = fitsNullable(isRequired ? type.ofType : type);
  const made: Fits = isRequired ? fits : (value) => value === null || value === undefined || fits(value);
  known.set(type, made);
  return made;
}
