import type { GraphQLInputType } from 'graphql';
import {
  type Document,
  LineCounter,
  type Node,
  type YAMLError,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';
import { type DataFile, type Origin, type Path, checkInput } from './checkInput.ts';
import { decodeUtf8 } from './decodeUtf8.ts';

/** An unreadable data file, and why. */
export function unreadable<T>(
  origin: Origin,
  ...told: readonly { line: number; message: string }[]
): DataFile<T> {
  const problems = told.map((each) => ({ file: origin.file, ...each }));
  return { ...origin, value: {} as T, raw: undefined, problems, damaged: [[]] };
}

function lineIn(document: Document.Parsed, lines: LineCounter, keys: Path): number {
  for (let length = keys.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(keys.slice(0, length), true);
    const range = isNode(node) ? (node as Node).range : undefined;
    const [start] = isMap(node) || isSeq(node) ? (range ?? [0]) : (range ?? [-1]);
    if (start >= 0) return Math.max(1, lines.linePos(start).line);
  }
  return 1;
}

/** `url: null` and `url: ~` mean absent, as null in JSON does; a name is “null” only in quotation marks. */
function leaveOutNulls(document: Document.Parsed): void {
  visit(document, {
    Pair: (_key, { value }) =>
      isScalar(value) && value.type === 'PLAIN' && ['null', '~'].includes(String(value.value))
        ? visit.REMOVE
        : undefined,
  });
}

const describeError = ({ code, message }: YAMLError): string =>
  code === 'MULTIPLE_DOCS'
    ? 'must be one YAML document, but "---" begins another here'
    : `must be YAML: ${message.split('\n')[0] ?? ''}`;

/** A data file, not yet checked: its values, or why it could not be read. */
export interface ParsedFile extends Origin {
  /** Scalars are text; undefined when it could not be read. */
  raw: unknown;
  problems: readonly { line: number; message: string }[];
}

/**
 * Parses YAML; `file` is its name for messages. All scalars are read as strings, to be coerced by the SDL, so `no` is
 * never a boolean and `2018-10` never a number; `null` and `~` are not given. Problems are collected, not thrown.
 */
export function parseYaml(bytes: Uint8Array, file: string): ParsedFile {
  const failed = (...problems: ParsedFile['problems'][number][]): ParsedFile => ({
    file,
    lineOf: () => 1,
    raw: undefined,
    problems,
  });
  const text = decodeUtf8(bytes);
  if (typeof text !== 'string') return failed(text);
  try {
    const lines = new LineCounter();
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
    const errors = document.errors.map((error) => ({
      line: lines.linePos(error.pos[0]).line,
      message: describeError(error),
    }));
    leaveOutNulls(document);
    const lineOf = (keys: Path): number => lineIn(document, lines, keys);
    return errors.length > 0 ? failed(...errors) : { file, lineOf, raw: document.toJS(), problems: [] };
  } catch (error) {
    // The parser throws these instead of reporting: too many aliases (ReferenceError), too deep (RangeError).
    if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error;
    return failed({ line: 1, message: `must be YAML without so many levels or aliases: ${error.message}` });
  }
}

/** Checks a file that was parsed against an input type. Problems are collected, not thrown. */
export const checkParsed = <T>(parsed: ParsedFile, type: GraphQLInputType): DataFile<T> =>
  parsed.problems.length > 0
    ? unreadable<T>(parsed, ...parsed.problems)
    : checkInput(parsed.raw, parsed, type);
