import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, type OperationDefinitionNode, type TypeNode, parse, print } from 'graphql';
import { ExpectedError } from '../errors.ts';

type Values = Readonly<Record<string, unknown>>;

/** A variable declared by an operation: `from: ID!`. */
export interface DeclaredVariable {
  name: string;
  type: string;
  /** The type without `!` and list brackets: `ID`. */
  named: string;
  isRequired: boolean;
}

/** A saved operation: its text, a sentence about it, its variables and an example of each. */
export interface SavedOperation {
  name: string;
  text: string;
  about: string;
  declared: readonly DeclaredVariable[];
  examples: Values;
}

const folder = fileURLToPath(new URL('../../operations', import.meta.url));

const namedTypeOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);

function declaredIn(text: string): DeclaredVariable[] {
  const operation = parse(text).definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  return (operation?.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    type: print(type),
    named: namedTypeOf(type),
    isRequired: type.kind === Kind.NON_NULL_TYPE && !defaultValue,
  }));
}

/** Reads an operation of `operations/` by name. Throws BAD_USER_INPUT for an unknown name, listing all. */
export function readOperation(name: string): SavedOperation {
  const files = readdirSync(folder);
  const names = files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length));
  if (!names.includes(name)) {
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `NAME must be an operation of operations/ (${names.join(', ')}), but is "${name}".`,
    );
  }
  const text = readFileSync(join(folder, `${name}.graphql`), 'utf8');
  const examples = files.includes(`${name}.json`) ? readFileSync(join(folder, `${name}.json`), 'utf8') : '{}';
  return {
    name,
    text,
    about: /^# (.*)/.exec(text)?.[1] ?? name,
    declared: declaredIn(text),
    examples: JSON.parse(examples) as Values,
  };
}

const listed = (declared: readonly DeclaredVariable[]): string =>
  declared.length === 0 ? 'it takes none' : declared.map(({ name, type }) => `${name}: ${type}`).join(', ');

/** A value from the command line: JSON if it is JSON, else text. Names and ids made of digits stay text. */
function valueOf(text: string, named: string | undefined): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return ['String', 'ID'].includes(named ?? '') && !Array.isArray(value) && typeof value !== 'string'
      ? text
      : value;
  } catch {
    return text;
  }
}

/**
 * The variables of a run: the given ones or, if there are none, the examples. Throws BAD_USER_INPUT for an unknown or
 * missing one, listing all.
 */
export function chooseVariables(
  { name, declared, examples }: SavedOperation,
  given: Readonly<Record<string, string>>,
): Values {
  const unknown = Object.keys(given).filter((each) => !declared.some((known) => known.name === each));
  if (unknown.length > 0)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `--var must name a variable of ${name} (${listed(declared)}), but names ${unknown.join(', ')}.`,
    );
  if (Object.keys(given).length === 0) return examples;
  const missing = declared.filter((each) => each.isRequired && !(each.name in given));
  if (missing.length > 0)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${name} needs ${listed(missing)} too: give all of its variables, or none for its examples.`,
    );
  return Object.fromEntries(
    Object.entries(given).map(([key, text]) => [
      key,
      valueOf(text, declared.find((each) => each.name === key)?.named),
    ]),
  );
}

/** The heading of an answer: the question, and about whom. */
export function headingOf({ about, declared }: SavedOperation, values: Values, areExamples: boolean): string {
  if (declared.length === 0) return about;
  const shown = declared
    .filter(({ name }) => name in values)
    .map(
      ({ name }) =>
        `${name} = ${typeof values[name] === 'string' ? values[name] : JSON.stringify(values[name])}`,
    );
  const note = areExamples ? ' (its example; --var asks of another)' : '';
  return `${about}\n${shown.join(', ')}${note}`;
}
