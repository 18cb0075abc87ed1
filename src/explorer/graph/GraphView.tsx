import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { changeView, pickThing, viewState } from '../view/viewState.ts';
import { currentDrawing } from './currentDrawing.ts';
import { type Drawing, drawGraph } from './drawGraph.ts';
import { centre } from './loadGraph.ts';
import { visibleGraph } from './visibleGraph.ts';

/** Expands a thing: what lies around it joins the graph. */
function expand(id: string): void {
  const { more } = viewState.value;
  if (!more.includes(id)) changeView({ more: [...more, id] });
}

/** The graph as focus rings. Loaded only when it is looked at; the table is its twin for keyboard and screen reader. */
export default function GraphView() {
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const own = drawGraph(place.current, { onPick: pickThing, onExpand: expand });
    drawing.current = own;
    currentDrawing.value = own;
    own.show(visibleGraph.value, centre.value);
    own.pick(viewState.value.pick || viewState.value.of);
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', own.restyle);
    return () => {
      scheme.removeEventListener('change', own.restyle);
      currentDrawing.value = null;
      own.end();
    };
  }, []);
  useSignalEffect(() => {
    const graph = visibleGraph.value;
    drawing.current?.show(graph, centre.value);
  });
  useSignalEffect(() => {
    const { pick, of } = viewState.value;
    drawing.current?.pick(pick || of);
  });
  return (
    <div
      class="canvas"
      ref={place}
      role="img"
      aria-label={`Graph of ${String(visibleGraph.value.things.length)} things. The table view lists the same things.`}
    />
  );
}
