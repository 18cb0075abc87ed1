import { ExpectedError } from '../errors.ts';

/** A statement and the parameters that its file sets, as Cypher literals: `{at: '2022-06-01'}`. */
export interface Script {
  text: string;
  parameters: string[];
}

/** `:param {…}`, for cypher-shell and Neo4j Browser, or the comment `// :params {…}`. */
const mapLine = /^\s*(?:\/\/\s*)?:params?\s+(\{.*\})\s*;?\s*$/;

/** `:param name => value`. */
const valueLine = /^\s*:params?\s+(\w+)\s*=>\s*(.+?)\s*;?\s*$/;

/** Reads a statement file. Throws BAD_USER_INPUT for any other command of cypher-shell, such as `:source`. */
export function readScript(source: string): Script {
  const parameters: string[] = [];
  const lines = source.split(/\r?\n/).map((line, index) => {
    const [, map] = mapLine.exec(line) ?? [];
    const [, name, value] = valueLine.exec(line) ?? [];
    if (map !== undefined) parameters.push(map);
    else if (name !== undefined && value !== undefined) parameters.push(`{${name}: ${value}}`);
    else if (/^\s*:\s*[a-z]/i.test(line))
      throw new ExpectedError(
        'BAD_USER_INPUT',
        `Of cypher-shell's commands only :param is read, but line ${index + 1} is "${line.trim().slice(0, 80)}".`,
      );
    else return line;
    return ''; // keeps the line numbers of errors
  });
  return { text: lines.join('\n').replace(/[\s;]+$/, ''), parameters };
}

/** `at=2022-06-01` → `{at: "2022-06-01"}`: parsed as JSON if possible, else text. Throws BAD_USER_INPUT. */
export function readParameter(text: string): Record<string, unknown> {
  const [, name, value = ''] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined)
    throw new ExpectedError('BAD_USER_INPUT', `--param must be like name=value, but is "${text}".`);
  try {
    return { [name]: JSON.parse(value) as unknown };
  } catch {
    return { [name]: value };
  }
}
