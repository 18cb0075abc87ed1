import type { GraphQLField } from 'graphql';

/** Lists without a size of their own are short: names, details, roles. */
const shortList = 5;

/** Lists that are not, by coordinate. */
const longLists: Readonly<Record<string, number>> = {
  'Timeline.dated': 500,
  'Timeline.ranged': 500,
  'Timeline.undated': 500,
  'Query.tensions': 200,
  'Query.openQuestions': 100,
};

const largest = 100;

/** A size as asked for; what is no number will be refused later, and counts as the largest. */
const sizeOf = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : largest;

/**
 * How many rows a field can have: by `first` or `last`, `limit` or `ids`; else, for `nodes` of a connection, what
 * its connection was asked for (`inherited`); else by what such lists hold.
 */
export function listSize(
  type: string,
  field: GraphQLField<unknown, unknown>,
  argument: (name: string) => unknown,
  inherited: number | null,
): number | null {
  for (const name of ['last', 'first', 'limit']) {
    const value = argument(name);
    if (value !== undefined && value !== null) return sizeOf(value);
  }
  const ids = argument('ids');
  if (Array.isArray(ids)) return ids.length;
  if (ids !== undefined) return largest;
  const isInherited = ['nodes', 'edges', 'links'].includes(field.name) && inherited !== null;
  return isInherited ? inherited : (longLists[`${type}.${field.name}`] ?? shortList);
}
