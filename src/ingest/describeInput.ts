import {
  type GraphQLError,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';
import type { Path } from './checkInput.ts';

/** Whether a value is an object with keys. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The input type at a path within a type. */
export function typeAt(type: GraphQLInputType, path: Path): GraphQLInputType {
  return path.reduce<GraphQLInputType>((outer, key) => {
    const open = getNullableType(outer);
    if (isListType(open)) return typeof key === 'number' ? open.ofType : typeAt(open.ofType, [key]);
    return isInputObjectType(open) ? (open.getFields()[key]?.type ?? open) : open;
  }, type);
}

const listed = (words: readonly string[]): string => words.join(', ');

/** What a type accepts: the values of an enum, the keys of an object. */
export function allowed(type: GraphQLInputType): string {
  const named = getNamedType(type);
  const list = isListType(getNullableType(type)) ? 'a list, each item ' : '';
  if (isEnumType(named)) return `${list}one of ${listed(named.getValues().map(({ name }) => name))}`;
  if (isInputObjectType(named)) {
    const choice = named.isOneOf ? 'exactly one of the keys' : 'keys out of';
    return `${list}an object with ${choice} ${listed(Object.keys(named.getFields()))}`;
  }
  return `${list}of type ${named.name}`;
}

const shown = (value: unknown): string => (value === '' ? 'empty' : JSON.stringify(value).slice(0, 200));

/** All problems with an object's keys, with their paths. */
function checkKeys(
  type: GraphQLInputObjectType,
  value: Record<string, unknown>,
): [at: Path, message: string][] {
  const fields = type.getFields();
  const known = Object.keys(fields);
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  const problems = unknown.map((key): [Path, string] => [
    [key],
    `"${key}" is not defined: expected ${type.isOneOf ? 'one' : 'some'} of ${listed(known)}`,
  ]);
  if (type.isOneOf && Object.keys(value).length !== 1 && unknown.length === 0)
    problems.push([[], `must be ${allowed(type)}, but has ${listed(Object.keys(value)) || 'none'}`]);
  for (const field of Object.values(fields))
    if (isRequiredInputField(field) && value[field.name] === undefined)
      problems.push([[], `needs \`${field.name}\`, ${allowed(field.type)}`]);
  return problems;
}

/** What GraphQL's own scalars accept; others say it themselves. */
const builtIn: Readonly<Record<string, string>> = {
  Int: 'a whole number of at most 2,147,483,647',
  Float: 'a number',
  Boolean: 'true or false',
  String: 'text',
  ID: 'an id',
};

/** All problems of a value that a type does not accept, with their paths and what is expected. Pure. */
export function describeInput(
  type: GraphQLInputType,
  value: unknown,
  error: GraphQLError,
): [at: Path, message: string][] {
  const named = getNamedType(type);
  if (isInputObjectType(named) && isObject(value)) return checkKeys(named, value);
  const isOwn = !isEnumType(named) && !isInputObjectType(named) && value !== null && value !== '';
  const accepted = builtIn[named.name];
  if (isOwn && accepted) return [[[], `must be ${accepted}, but is ${shown(value)}`]];
  return [[[], isOwn ? error.message : `must be ${allowed(type)}, but is ${shown(value)}`]];
}
