import { ExpectedError } from '../errors.ts';
import { nameKey } from '../model/nameKey.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import type { DeclaredVariable } from './savedOperation.ts';

type Values = Readonly<Record<string, unknown>>;

interface Match {
  text: string;
  id: string;
  name: string;
}

/** What a text stands for where an id or a name is wanted. A name of several things is refused with their ids. */
function chooseMatch({ name, named }: DeclaredVariable, text: string, matches: readonly Match[]): string {
  const [match, second] = matches.filter((each) => each.text === text);
  if (!match) {
    if (named === 'String' || text.includes(':')) return text;
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${name} must be the id or the name of something, but nothing is named "${text}".`,
    );
  }
  if (named === 'String') return match.id === text ? match.name : text;
  if (second && match.id !== text)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${name} must name one thing, but "${text}" is a name of ${matches.map(({ id }) => id).join(' and ')}: give the id.`,
    );
  return match.id;
}

/**
 * Variables with ids where ids are wanted and names where names are, whichever of the two was given. A name to look
 * something up by stays as it is: the service says what is near. Throws BAD_USER_INPUT where an id is wanted, for a name that
 * nothing has, and for one that several things have.
 */
export async function resolveNames(
  graph: Pick<Graph, 'read'>,
  declared: readonly DeclaredVariable[],
  values: Values,
): Promise<Values> {
  const textual = declared.filter(
    ({ name, named }) => ['ID', 'String'].includes(named) && typeof values[name] === 'string',
  );
  if (textual.length === 0) return values;
  const texts = textual.map(({ name }) => String(values[name])).map((text) => ({ text, key: nameKey(text) }));
  const rows = await graph.read(statement('internal/named.exactly'), { texts });
  const matches = rows.map((row) => row.toObject() as unknown as Match);
  const resolved = textual.map((each) => [each.name, chooseMatch(each, String(values[each.name]), matches)]);
  return { ...values, ...(Object.fromEntries(resolved) as Values) };
}
