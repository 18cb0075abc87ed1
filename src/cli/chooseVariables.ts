import { ExpectedError } from '../errors.ts';
import type { DeclaredVariable, SavedOperation, Values } from '../server/graphql/savedOperation.ts';

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
