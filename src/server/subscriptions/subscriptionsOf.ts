import type { GraphQLFieldResolver } from 'graphql';
import { typeOfId } from '../../model/partsOfId.ts';
import { ExpectedError } from '../../errors.ts';
import type { ServerContext } from '../graphql/serverContext.ts';
import type { Change, ChangeEvent } from './changeQueue.ts';
import type { Wanted } from './watchChanges.ts';

/** The context of a subscription: also how it learns what changes, until its stream ends. */
export type StreamContext = ServerContext & {
  follow: (wanted: Wanted) => Promise<AsyncIterable<ChangeEvent>>;
};

type Subscribe = GraphQLFieldResolver<unknown, StreamContext, Record<string, unknown>>;

/** A change as it is answered: its node is a reference, read with the selection. */
const answerOf = ({ id, kind, at }: Change): object => ({ id, kind, at, node: { id, type: typeOfId(id) } });

/** What nothing is called would never be told of, and nobody would notice. */
function refuseUnknown({ hints }: StreamContext): void {
  if (hints.size > 0) throw new ExpectedError('BAD_USER_INPUT', `about: ${[...hints].join(' ')}`);
}

const changes: Subscribe = async (_source, values, context) => {
  refuseUnknown(context);
  const { about, since } = values as { about?: string; since?: string };
  const events = await context.follow({ about, since });
  return (async function* answers() {
    for await (const event of events) yield { ...event, changes: event.changes.map(answerOf) };
  })();
};

/** What every field of `Subscription` follows, by coordinate. */
export const subscriptions: ReadonlyMap<string, Subscribe> = new Map([['Subscription.changes', changes]]);
