import { readFileSync } from 'node:fs';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  coerceInputValue,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { LineCounter, type Node, isMap, isNode, isSeq, parseDocument } from 'yaml';

/** Something wrong in a data file: where it is, and a sentence that says expected, got and what to do. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** Where a value stands in a data file: keys and positions from the root. */
export type Path = readonly (string | number)[];

/** A data file, or a part of one, that was read: its value, the line of every path, and what is wrong with it. */
export interface DataFile<T> {
  file: string;
  value: T;
  lineOf(path: Path): number;
  problems: Problem[];
}

/** `many` for an Int stays a string, so that the SDL's own check tells what is wrong with it. */
function typeScalars(value: unknown, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return typeScalars(value, type.ofType);
  if (isListType(type)) {
    const item = type.ofType;
    return Array.isArray(value) ? value.map((each) => typeScalars(each, item)) : value;
  }
  if (isInputObjectType(type) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const fields = type.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        const field = fields[key];
        return [key, field ? typeScalars(each, field.type) : each];
      }),
    );
  }
  if (type.toString() === 'Int' && typeof value === 'string' && /^-?\d+$/.test(value)) return Number(value);
  if (type.toString() === 'Float' && typeof value === 'string' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value))
    return Number(value);
  if (type.toString() === 'Boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

/** The id of the thing that a path lies in, for messages: `Contract:india-russia-s-400-2018, claim F21`. */
function nearestId(root: unknown, path: Path): string | undefined {
  let value = root;
  const ids: string[] = [];
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    if (typeof id === 'string') ids.push(id);
  }
  return ids.length > 0 ? ids.join(', claim ') : undefined;
}

/** Where something was read: its file as shown to people, and the line of every path in it. */
export type Origin = Pick<DataFile<unknown>, 'file' | 'lineOf'>;

/** Checks what was read against an input type of the SDL. Problems are collected, not thrown. */
export function checkInput<T>(raw: unknown, { file, lineOf }: Origin, type: GraphQLInputType): DataFile<T> {
  const problems: Problem[] = [];
  const value = coerceInputValue(typeScalars(raw, type), type, (keys, _invalid, error) => {
    const owner = nearestId(raw, keys);
    const at = keys
      .filter((key) => typeof key === 'string')
      .slice(-2)
      .join('.');
    const message = `${owner ? `${owner}: ` : ''}${at ? `${at}: ` : ''}${error.message}`;
    problems.push({ file, line: lineOf(keys), message });
  }) as T;
  return { file, value, lineOf, problems };
}

/**
 * Reads a YAML file and checks it against an input type. All scalars are read as strings and coerced by
 * the SDL, so that `no` is never a boolean and `2018-10` never a number. Problems are collected, not thrown.
 */
export function readYaml<T>(
  path: string,
  file: string,
  inputs: GraphQLSchema,
  typeName: string,
): DataFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { schema: 'failsafe', lineCounter: lines });
  const lineOf = (keys: Path): number => {
    for (let length = keys.length; length >= 0; length -= 1) {
      const node: unknown = length === 0 ? document.contents : document.getIn(keys.slice(0, length), true);
      const range = isNode(node) ? (node as Node).range : undefined;
      const [start] = isMap(node) || isSeq(node) ? (range ?? [0]) : (range ?? [-1]);
      if (start >= 0) return lines.linePos(start).line;
    }
    return 1;
  };
  const problems: Problem[] = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    message: `must be YAML: ${error.message.split('\n')[0] ?? ''}`,
  }));
  if (problems.length > 0) return { file, value: {} as T, lineOf, problems };
  return checkInput(document.toJS(), { file, lineOf }, inputs.getType(typeName) as GraphQLInputType);
}
