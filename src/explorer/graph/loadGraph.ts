import { effect, signal } from '@preact/signals';
import neighbourhoodText from '../../../operations/explorer/neighbourhood.graphql?raw';
import sentenceFactsText from '../../../operations/explorer/sentenceFacts.graphql?raw';
import type { NeighbourhoodQuery, SentenceFactsQuery } from '../../generated/operations.ts';
import { askOperation } from '../ask/askOperation.ts';
import { viewState } from '../view/viewState.ts';
import { type GraphData, emptyGraph, mergeGraphs, readThing } from './graphData.ts';

/** The most things that are ever drawn. */
export const mostThings = 500;

/** The graph around the thing in the middle and everything that was expanded. */
export const graphData = signal<GraphData>(emptyGraph);
/** Ids of the things in the middle: one, or the facts of a sentence. */
export const centre = signal<readonly string[]>([]);
/** Why there is no graph; empty while all is well. */
export const graphProblem = signal('');

async function askAround(of: string): Promise<GraphData> {
  const { neighbourhood } = await askOperation<NeighbourhoodQuery>(neighbourhoodText, {
    of,
    depth: 1,
    limit: mostThings,
  });
  if (!neighbourhood) return emptyGraph;
  return {
    things: new Map(neighbourhood.nodes.map((row) => [row.id, readThing(row)])),
    links: neighbourhood.links,
    total: neighbourhood.total,
    isTruncated: neighbourhood.truncated,
  };
}

async function askCentre(of: string): Promise<string[]> {
  if (!of.startsWith('Sentence:')) return of ? [of] : [];
  const { node } = await askOperation<SentenceFactsQuery>(sentenceFactsText, { id: of });
  return [...new Set(node?.claims?.nodes.map(({ fact }) => fact.id))];
}

let asked = '';

/** Keeps `graphData` in step with what the address asks for. Call once. */
export function followView(): void {
  effect(() => {
    const { of, more } = viewState.value;
    const key = JSON.stringify([of, more]);
    if (key === asked) return;
    asked = key;
    void (async () => {
      const middle = await askCentre(of);
      const graphs = await Promise.all([...middle, ...more].map(askAround));
      if (key !== asked) return;
      centre.value = middle;
      graphData.value = graphs.length > 0 ? mergeGraphs(graphs) : emptyGraph;
      graphProblem.value =
        of && graphData.value.things.size === 0 && !of.startsWith('Sentence:')
          ? `There is nothing called ${of}.`
          : '';
    })().catch((error: unknown) => {
      if (key === asked) graphProblem.value = error instanceof Error ? error.message : String(error);
    });
  });
}
