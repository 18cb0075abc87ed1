import { ExpectedError } from '../errors.ts';
import { adviseOnName } from '../execute/hintNames.ts';
import type { Model } from '../model/buildModel.ts';
import { nameKey } from '../model/nameKey.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import type { DeclaredVariable } from '../server/graphql/savedOperation.ts';

type Values = Readonly<Record<string, unknown>>;

interface Match {
  text: string;
  id: string;
  name: string;
}

/** The id or name that a text means; undefined if it is unknown. An ambiguous name is refused with the ids. */
function chooseMatch(
  { name, named }: DeclaredVariable,
  text: string,
  matches: readonly Match[],
): string | undefined {
  const [match, second] = matches.filter((each) => each.text === text);
  if (!match) return named === 'String' || text.includes(':') ? text : undefined;
  if (named === 'String') return match.id === text ? match.name : text;
  if (second && match.id !== text)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${name} must name one thing, but "${text}" is a name of ${matches.map(({ id }) => id).join(' and ')}: give the id.`,
    );
  return match.id;
}

/**
 * Converts variables to ids where ids are expected and to names where names are. An unknown name for a look-up stays:
 * the service suggests similar ones. Throws BAD_USER_INPUT for an unknown name where an id is expected, with similar
 * ones, and for an ambiguous one.
 */
export async function resolveNames(
  graph: Graph,
  model: Model,
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
  const resolved: Record<string, string> = {};
  for (const each of textual) {
    const text = String(values[each.name]);
    const chosen = chooseMatch(each, text, matches);
    if (chosen === undefined)
      throw new ExpectedError(
        'BAD_USER_INPUT',
        `${each.name} must be the id or the name of something, but nothing is named "${text}".${await adviseOnName({ graph, model }, text, 'Node')}`,
      );
    resolved[each.name] = chosen;
  }
  return { ...values, ...resolved };
}
