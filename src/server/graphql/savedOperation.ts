import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, type OperationDefinitionNode, type TypeNode, parse, print } from 'graphql';
import { ExpectedError } from '../../errors.ts';

/** Variables by name. */
export type Values = Readonly<Record<string, unknown>>;

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

const folder = fileURLToPath(new URL('../../../operations', import.meta.url));

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

/** The text of an operation by its path below `operations/`, without the extension. Throws if there is none. */
export const readSavedText = (path: string): string => readFileSync(join(folder, `${path}.graphql`), 'utf8');

/** The names of the operations for users, those directly in `operations/`, in order. */
export const operationNames = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length))
    .sort();

/** Reads an operation of `operations/` by name. Throws BAD_USER_INPUT for an unknown name, listing all. */
export function readOperation(name: string): SavedOperation {
  const names = operationNames();
  if (!names.includes(name)) {
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `NAME must be an operation of operations/ (${names.join(', ')}), but is "${name}".`,
    );
  }
  const text = readSavedText(name);
  const beside = join(folder, `${name}.json`);
  const examples = existsSync(beside) ? readFileSync(beside, 'utf8') : '{}';
  return {
    name,
    text,
    about: /^# (.*)/.exec(text)?.[1] ?? name,
    declared: declaredIn(text),
    examples: JSON.parse(examples) as Values,
  };
}
