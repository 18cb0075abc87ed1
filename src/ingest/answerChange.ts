import { typeOfId } from '../model/partsOfId.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import type { AddedArticle } from './add/addArticle.ts';
import type { Taken } from './decisions/decision.ts';
import { readDecisions } from './decisions/log.ts';

/** A reference by id and type, which the server resolves for the mutation's answer. */
interface Reference {
  id: string;
  type: string;
}

export const referTo = (id: string): Reference => ({ id, type: typeOfId(id) });

/** The answer of a mutation that returns `Changed`; its target and the facts it moved are null if they are gone. */
export async function changed(graph: Graph, { id, moved }: Taken): Promise<Record<string, unknown>> {
  const [stored] = await readDecisions((text, parameters) => graph.read(text, parameters), [id]);
  return {
    decision: referTo(id),
    of: stored?.of == null ? null : referTo(stored.of),
    facts: moved?.facts.map(({ id: fact, before, after }) => ({
      id: fact,
      fact: after && referTo(fact),
      standing: after?.standing,
      standingBefore: before?.standing,
      title: after?.title,
      titleBefore: before?.title,
    })),
    edges: moved?.edges.map(({ edge, from, to, stands }) => ({
      edge,
      from: referTo(from),
      to: referTo(to),
      stands,
    })),
  };
}

/** What `addArticle` answers. Takes why the article was not read, though that was asked for. */
export async function answerAdded(
  graph: Graph,
  { how, article, taken, names, change, ...found }: AddedArticle,
  unread: string | null,
): Promise<Record<string, unknown>> {
  return {
    how,
    article: referTo(article),
    changed: taken && (await changed(graph, taken)),
    ...found,
    names: names.map(({ entities, ...name }) => ({ ...name, entities: entities.map(referTo) })),
    change: change && {
      ...change,
      moved: change.moved.map(({ id, quote }) => ({ id, quote, claim: referTo(id) })),
      lost: change.lost.map(({ id, quote }) => ({ id, quote, claim: null })),
    },
    unread,
  };
}
