import { useEffect, useState } from 'preact/hooks';
import queueText from '../../../operations/explorer/reviewQueue.graphql?raw';
import type { ReviewQueueQuery } from '../../generated/operations.ts';
import { NoAnswer, askOperation, changes } from '../ask/askOperation.ts';
import type { Merged } from '../ask/merged.ts';
import { tries } from '../ask/serviceState.ts';
import { messageOf } from '../ask/messageOf.ts';

type Answer = Merged<ReviewQueueQuery>;
/** A claim as the queue has it. */
export type QueueClaim = Answer['claims']['nodes'][number];
/** The article that a queue is of. */
export type QueueArticle = Answer['articles']['nodes'][number];

/** The claims of an article in the order of its text; without an article, there is none with this id. */
export interface Queue {
  article: QueueArticle | undefined;
  claims: QueueClaim[];
}

async function askQueue(article: string): Promise<Queue> {
  const claims: QueueClaim[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Answer = await askOperation<ReviewQueueQuery>(queueText, { article: [article], after });
    claims.push(...page.claims.nodes);
    if (!page.claims.pageInfo.hasNextPage) return { article: page.articles.nodes[0], claims };
    after = page.claims.pageInfo.endCursor ?? null;
  }
}

/** The whole queue of an article, asked again after each change; null until it has come. */
export function useQueue(article: string): { queue: Queue | null; problem: string } {
  const [queue, setQueue] = useState<Queue | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let isCurrent = true;
    askQueue(article).then(
      (next) => {
        if (isCurrent) setQueue(next);
      },
      (error: unknown) => {
        // Without an answer it is asked again by itself, and every page says so.
        if (isCurrent && !(error instanceof NoAnswer)) setProblem(messageOf(error));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [article, changes.value, tries.value]);
  return { queue, problem };
}
