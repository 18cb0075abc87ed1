import { isDeepStrictEqual } from 'node:util';
import type { GraphQLFieldResolver } from 'graphql';
import { typeOfId } from '../../model/partsOfId.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { ExpectedError } from '../../errors.ts';
import type { ServerContext } from '../graphql/serverContext.ts';
import type { Change, ChangeEvent } from './changeQueue.ts';
import type { Wanted } from './watchChanges.ts';

/** The context of a subscription, with its source of changes. */
export type StreamContext = ServerContext & {
  follow: (wanted: Wanted) => Promise<AsyncIterable<ChangeEvent>>;
};

type Subscribe = GraphQLFieldResolver<unknown, StreamContext, Record<string, unknown>>;

/** A reference, read with the selection; null if the node is gone. */
const referTo = (id: string): object => ({ id, type: typeOfId(id) });

const answerOf = ({ id, kind, at }: Change): object => ({ id, kind, at, node: referTo(id) });

/** Refuses unknown names, which would silently never match. */
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

const articleProgress: Subscribe = async (_source, values, { graph, follow }) => {
  const article = values.article as string;
  if (typeOfId(article) !== 'Article')
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `article must be the id of an article, such as Article:x, but is "${article}".`,
    );
  const read = async (): Promise<Record<string, unknown>> => {
    const [row] = await graph.read(statement('internal/progress.of.article'), { article });
    return row?.toObject() ?? {};
  };
  // Subscribe before the first read, so that no change is missed in between.
  const events = await follow({ about: article });
  const answer = ({ id, ...counts }: Record<string, unknown>): object => ({
    ...counts,
    article: typeof id === 'string' ? referTo(id) : null,
  });
  return (async function* answers() {
    let latest = await read();
    yield answer(latest);
    for (const each = events[Symbol.asyncIterator](); !(await each.next()).done;) {
      const progress = await read();
      if (isDeepStrictEqual(progress, latest)) continue;
      latest = progress;
      yield answer(progress);
    }
  })();
};

/** The event sources of all fields of `Subscription`, by coordinate. */
export const subscriptions: ReadonlyMap<string, Subscribe> = new Map([
  ['Subscription.changes', changes],
  ['Subscription.articleProgress', articleProgress],
]);
