import { type FieldNode, GraphQLError, Kind } from 'graphql';
import { pageSizes } from '../../model/deriveLists.ts';
import type { PageArguments } from './composeMatch.ts';

/** Throws BAD_USER_INPUT for an argument of the field at a path of response keys. */
export function refuseArgument(path: readonly string[], message: string): never {
  const place = path.length > 0 ? `${path.join('.')}: ` : '';
  throw new GraphQLError(`${place}${message}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Whether the document gives an argument a value, rather than its default. */
function isGiven(node: FieldNode, argument: string, variables: Readonly<Record<string, unknown>>): boolean {
  const value = node.arguments?.find(({ name }) => name.value === argument)?.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value] != null;
  return value !== undefined && value.kind !== Kind.NULL;
}

/** Throws BAD_USER_INPUT for a list with both `first` and `last`. */
export function checkOneEnd(
  [node]: readonly FieldNode[],
  variables: Readonly<Record<string, unknown>>,
  path: readonly string[],
): void {
  if (node && ['first', 'last'].every((argument) => isGiven(node, argument, variables)))
    refuseArgument(
      path,
      '`first` must not stand with `last`: ask for one end of the list, or for each apart.',
    );
}

/** The page size, and from which end. Throws BAD_USER_INPUT, naming the argument and its place. */
export function sizeOf(
  { first, last, after, before }: PageArguments,
  path: readonly string[],
): { size: number; backwards: boolean } {
  const backwards = last != null;
  const size = last ?? first ?? 0;
  const name = backwards ? 'last' : 'first';
  if (!Number.isInteger(size) || size < 0 || size > pageSizes.most) {
    refuseArgument(
      path,
      `\`${name}\` must be from 0 to ${String(pageSizes.most)}, but is ${String(size)}. Page on with \`${backwards ? 'before' : 'after'}\`.`,
    );
  }
  if (backwards ? after != null : before != null) {
    const [given, its] = backwards ? ['after', 'first'] : ['before', 'last'];
    refuseArgument(path, `\`${given}\` goes with \`${its}\`: give \`${its}\`, and no \`${name}\`.`);
  }
  return { size, backwards };
}
