import { type GraphQLInputType, coerceInputValue, isNonNullType } from 'graphql';
import { allowed, describeInput, isObject, typeAt } from './describeInput.ts';
import { typeScalars } from './typeScalars.ts';

/** Something wrong in a data file: where it is, and a sentence that says expected, got and what to do. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** Where a value stands in a data file: keys and positions from the root. */
export type Path = readonly (string | number)[];

/** Where something was read: its file as shown to people, and the line of every path in it. */
export interface Origin {
  file: string;
  lineOf(path: Path): number;
}

/** A data file, or a part of one, that was read: its value, the line of every path, and what is wrong with it. */
export interface DataFile<T> extends Origin {
  /** Coerced by the SDL. With problems, what they touch is left out: holes in lists, missing keys. */
  value: T;
  /** As it was read, not coerced; undefined when it could not be read at all. */
  raw: unknown;
  problems: Problem[];
  /** Where the problems are. */
  damaged: readonly Path[];
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    root,
  );

/** The id of the thing that a path lies in, for messages: `Contract:india-russia-s-400-2018, claim F21`. */
function nearestId(root: unknown, path: Path): string | undefined {
  const ids = path.flatMap((_key, index) => {
    const thing = valueAt(root, path.slice(0, index + 1));
    return isObject(thing) && typeof thing.id === 'string' ? [thing.id] : [];
  });
  return ids.length > 0 ? ids.join(', claim ') : undefined;
}

/** Without these a claim can still be checked against its text. */
const dispensable = new Set<unknown>(['modality', 'voice', 'review', 'certainty']);

/** Leaves out of a value the smallest part around a problem that the rest can be checked without. */
function leaveOut(root: unknown, path: Path): void {
  if (dispensable.has(path.at(-1))) return;
  for (let last = path.length - 1; last >= 0; last -= 1) {
    const key = path[last];
    const isPart =
      typeof key === 'number' || path[last - 1] === 'details' || key === 'citation' || last === 0;
    if (!isPart) continue;
    const parent = valueAt(root, path.slice(0, last));
    if (Array.isArray(parent) && typeof key === 'number') parent[key] = undefined;
    else if (isObject(parent)) Reflect.deleteProperty(parent, String(key));
    return;
  }
}

const isMissing = (message: string): boolean => message.startsWith('needs `');

/**
 * Checks what was read against an input type of the SDL. Problems are collected, not thrown; what they touch is left out
 * of the value, so that the rest can be checked in the same run.
 */
export function checkInput<T>(raw: unknown, { file, lineOf }: Origin, type: GraphQLInputType): DataFile<T> {
  const problems: Problem[] = [];
  const damaged: Path[] = [];
  const broken: Path[] = [];
  const told = new Set<string>();
  const typed = typeScalars(raw, type);
  if (raw === null || raw === undefined) {
    const message = `must be ${allowed(type)}, but is empty`;
    return {
      file,
      lineOf,
      value: {} as T,
      raw: undefined,
      problems: [{ file, line: 1, message }],
      damaged: [[]],
    };
  }
  const value = coerceInputValue(typed, isNonNullType(type) ? type.ofType : type, (path, invalid, error) => {
    // graphql-js tells of each key of an object by itself; all are described at the first.
    if (told.has(path.join('/'))) return;
    told.add(path.join('/'));
    for (const [behind, message] of describeInput(typeAt(type, path), invalid, error)) {
      const at = [...path, ...behind];
      const owner = nearestId(raw, path);
      const field = path.filter((key) => typeof key === 'string').slice(-2);
      const words = [owner, field.join('.'), message].filter((each) => each !== undefined && each !== '');
      problems.push({ file, line: lineOf(at), message: words.join(': ') });
      damaged.push(path);
      const needed = isMissing(message) ? /`(\w+)`/.exec(message)?.[1] : undefined;
      if (behind.length === 0) broken.push(needed === undefined ? path : [...path, needed]);
    }
  });
  for (const path of broken) leaveOut(value, path);
  return { file, lineOf, value: (isObject(value) ? value : {}) as T, raw, problems, damaged };
}

/** The items of a list that could be read, with their positions. */
export function readable<T>(items: readonly (T | undefined)[] | undefined): [position: number, item: T][] {
  return (items ?? []).flatMap((item, position): [number, T][] =>
    item === undefined || item === null ? [] : [[position, item]],
  );
}
