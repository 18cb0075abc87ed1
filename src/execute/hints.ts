import { nameKey } from '../model/nameKey.ts';
import { statement } from '../neo4j/readStatements.ts';
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
  const rows = await context.graph.read(statement('internal/hints.near'), {
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
  const unnamed = target === 'Person' ? await unnamedGroups(context) : '';
  context.hints.add(`No ${target} is named "${name}".${advice}${unnamed}`);
}

/** People whom no article names stand in the graph as groups: a look-up by name cannot find them. */
async function unnamedGroups(context: RequestContext): Promise<string> {
  const rows = await context.graph.read(statement('internal/hints.unnamed'));
  const names = rows.map((row) => `"${String(row.get('name'))}"`);
  return names.length > 0
    ? ` Some people are not named in any article and stand here as groups: ${names.join(', ')}.`
    : '';
}

/** Says that a list is empty only because of its default standing. */
export function hintUnasserted(context: RequestContext, field: string, count: number): void {
  if (count > 0) {
    context.hints.add(
      `${field}: ${String(count)} more with another standing (threatened, possible, denied or unknown); ask with \`standing: null\`.`,
    );
  }
}

/** Says that a list is empty only because of its filter. */
export function hintFiltered(context: RequestContext, field: string, count: number): void {
  if (count > 0) context.hints.add(`${field}: none fits the filter; without it there are ${String(count)}.`);
}
