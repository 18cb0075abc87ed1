import { type GraphQLInputType, coerceInputValue, isNonNullType } from 'graphql';
import { allowed, describeInput, isObject, typeAt } from './describeInput.ts';
import { typeScalars } from './typeScalars.ts';

/** A problem in a data file: its place, and a sentence that says expected, got and what to do. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** The place of a value in a data file: keys and positions from the root. */
export type Path = readonly (string | number)[];

/** The file, as shown to people, and the line of each path. */
export interface Origin {
  file: string;
  lineOf(path: Path): number;
}

/** A data file, or part of one: its value, the line of each path, and its problems. */
export interface DataFile<T> extends Origin {
  /** Coerced by the SDL, without the invalid parts: lists may have holes, keys may be missing. */
  value: T;
  /** Not coerced; undefined when unreadable. */
  raw: unknown;
  problems: Problem[];
  /** The paths of the problems. */
  damaged: readonly Path[];
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    root,
  );

/** The id of what contains a path, for messages: `Meeting:dili-2023, claim F21`. */
function nearestId(root: unknown, path: Path): string | undefined {
  const ids = path.flatMap((_key, index) => {
    const thing = valueAt(root, path.slice(0, index + 1));
    return isObject(thing) && typeof thing.id === 'string' ? [thing.id] : [];
  });
  return ids.length > 0 ? ids.join(', claim ') : undefined;
}

/** A claim without these can still be checked against its text. */
const dispensable = new Set<unknown>(['modality', 'voice', 'review', 'certainty']);

/** Removes the smallest part around a problem without which the rest can be checked. */
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
 * Checks data against an input type of the SDL. Collects problems instead of throwing, and removes the invalid parts
 * from the value, so that one run checks all the rest.
 */
export function checkInput<T>(raw: unknown, { file, lineOf }: Origin, type: GraphQLInputType): DataFile<T> {
  const problems: Problem[] = [];
  const damaged: Path[] = [];
  const broken: Path[] = [];
  const reported = new Set<string>();
  const typed = typeScalars(raw, type);
  if (raw === null || raw === undefined) {
    const message = `must be ${allowed(type)}, but is empty`;
    return {
      file,
      lineOf,
      value: {} as T,
      raw: undefined,
      problems: [{ file, line: lineOf([]), message }],
      damaged: [[]],
    };
  }
  const value = coerceInputValue(typed, isNonNullType(type) ? type.ofType : type, (path, invalid, error) => {
    // graphql-js reports each key of an object separately; the first report covers all.
    if (reported.has(path.join('/'))) return;
    reported.add(path.join('/'));
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

/** The readable items of a list, with their positions. */
export function readable<T>(items: readonly (T | undefined)[] | undefined): [position: number, item: T][] {
  return (items ?? []).flatMap((item, position): [number, T][] =>
    item === undefined || item === null ? [] : [[position, item]],
  );
}
