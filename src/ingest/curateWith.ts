import type { Graph } from '../neo4j/openGraph.ts';
import type { Model } from '../model/buildModel.ts';
import { reviewClaim } from './reviewClaim.ts';
import { setPublicationDate } from './setPublicationDate.ts';
import type { Review } from './standingOf.ts';

/** A change that a curator asks for, by the name and the arguments of its mutation. */
type Change =
  | { name: 'setPublicationDate'; article: string; date: string | null }
  | { name: 'reviewClaim'; id: string; review: string };

/**
 * The one function through which the server changes the graph: it is handed over at the start, so that the server
 * need not know how articles are stored. Takes the change and the name of who asks for it. Resolves when the change is stored. Throws BAD_USER_INPUT.
 */
export const curateWith =
  (graph: Graph, model: Model) =>
  async (change: Change, who: string): Promise<void> => {
    if (change.name === 'reviewClaim')
      await reviewClaim(graph, model, change.id, change.review as Review, who);
    else await setPublicationDate(graph, model, change.article, change.date, { who });
  };
