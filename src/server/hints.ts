import { nameKey } from '../model/nameKey.ts';
import { statement } from '../graph/readStatements.ts';
import type { RequestContext } from './requestContext.ts';

interface Near {
  name: string;
  type: string;
  exact: boolean;
}

const quoted = (names: readonly Near[]): string =>
  names.map(({ name, type }) => `${type} "${name}"`).join(', ');

/** Says why a look-up found nothing: what of that name there is, or what comes near. Never a guess as an answer. */
export async function hintNotFound(
  context: RequestContext,
  target: string,
  { id, name }: { id?: unknown; name?: unknown },
): Promise<void> {
  if (typeof id !== 'string' && typeof name !== 'string') {
    context.hints.add(`${target}: give an id or a name to look it up by.`);
    return;
  }
  if (typeof name !== 'string') {
    context.hints.add(`No ${target} has the id "${String(id)}". Ids begin with their type: "${target}:…".`);
    return;
  }
  const rows = await context.graph.read(statement(context.statements, 'hints.near'), {
    key: nameKey(name),
    target,
  });
  const near = rows.map((row) => row.toObject() as unknown as Near);
  const exact = near.filter((each) => each.exact);
  const advice =
    exact.length > 0
      ? ` There is ${quoted(exact)}.`
      : near.length > 0
        ? ` Named like it: ${quoted(near)}.`
        : '';
  const open =
    target === 'Person'
      ? ' People that articles do not name are groups here, such as "the two leaders".'
      : '';
  context.hints.add(`No ${target} is named "${name}".${advice}${open}`);
}
