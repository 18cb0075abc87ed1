import { GraphQLError } from 'graphql';
import { pageSizes } from '../../model/deriveLists.ts';
import type { PageArguments } from './composeMatch.ts';

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** How many rows a list is asked for, and from which end. Throws BAD_USER_INPUT. */
export function sizeOf({ first, last, after, before }: PageArguments): { size: number; backwards: boolean } {
  const backwards = last != null;
  const size = last ?? first ?? 0;
  const name = backwards ? 'last' : 'first';
  if (!Number.isInteger(size) || size < 0 || size > pageSizes.most) {
    refuse(
      `\`${name}\` must be from 0 to ${String(pageSizes.most)}, but is ${String(size)}. Page on with \`${backwards ? 'before' : 'after'}\`.`,
    );
  }
  if (backwards ? after != null : before != null) {
    refuse(
      `\`${backwards ? 'after' : 'before'}\` must not stand with \`${name}\`: ${backwards ? '`last` goes with `before`' : '`first` goes with `after`'}.`,
    );
  }
  return { size, backwards };
}
