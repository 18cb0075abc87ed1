import { effect, signal } from '@preact/signals';
import neighbourhoodText from '../../../operations/explorer/neighbourhood.graphql?raw';
import type { NeighbourhoodQuery } from '../../generated/operations.ts';
import { NoAnswer, askOperation } from '../ask/askOperation.ts';
import { tries } from '../ask/serviceState.ts';
import type { ViewName } from '../view/viewAddress.ts';
import { viewState } from '../view/viewState.ts';
import { type GraphData, emptyGraph, mergeGraphs, readThing } from './graphData.ts';
import { messageOf } from '../ask/messageOf.ts';

/** The most things that are ever drawn. */
export const mostThings = 500;

/** The graph around the thing in the middle and everything that was expanded. */
export const graphData = signal<GraphData>(emptyGraph);
/** Ids of the things in the middle. */
export const centre = signal<readonly string[]>([]);
/** Whether the graph that the address asks for has come. */
export const isGraphLoaded = signal(false);
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

/** The views that show the graph around a thing. */
const graphViews: readonly ViewName[] = ['graph', 'table'];

let asked = '';

/** Keeps `graphData` in step with what the address asks for. Call once. */
export function followView(): void {
  effect(() => {
    const { of, more, view } = viewState.value;
    const key = JSON.stringify([of, more, tries.value]);
    if (key === asked || !graphViews.includes(view)) return;
    asked = key;
    isGraphLoaded.value = false;
    void (async () => {
      const middle = of ? [of] : [];
      const graphs = await Promise.all([...middle, ...more].map(askAround));
      if (key !== asked) return;
      centre.value = middle;
      graphData.value = graphs.length > 0 ? mergeGraphs(graphs) : emptyGraph;
      graphProblem.value = '';
      isGraphLoaded.value = true;
    })().catch((error: unknown) => {
      if (key !== asked) return;
      asked = '';
      if (!(error instanceof NoAnswer)) graphProblem.value = messageOf(error);
    });
  });
}
