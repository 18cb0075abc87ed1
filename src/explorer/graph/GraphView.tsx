import { computed, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { readPin, writePin } from '../view/viewAddress.ts';
import { changeView, focusOn, pickThing, viewState } from '../view/viewState.ts';
import { currentDrawing } from './currentDrawing.ts';
import { type Drawing, drawGraph } from './drawGraph.ts';
import type { Point } from './layFocusRings.ts';
import { centre } from './loadGraph.ts';
import { followSpeakers } from './loadSpeakers.ts';
import { Preview, hovered } from './Preview.tsx';
import { isDrawnBySpeaker, visibleGraph } from './visibleGraph.ts';
import { walkWith, walkWords } from './walk.ts';

/** Where the address pins things; the same map while it says the same, so that nothing else draws anew. */
const pinText = computed(() => viewState.value.pins.join('\n'));
const pins = computed(
  () =>
    new Map(pinText.value.split('\n').flatMap((one) => [readPin(one)].filter((pinned) => pinned !== null))),
);

/** Expands a thing: what lies around it joins the graph. */
function expand(id: string): void {
  const { more } = viewState.value;
  if (!more.includes(id) && !id.startsWith('Article:')) changeView({ more: [...more, id] });
}

/** Shows the evidence for a thing beside the drawing; an article is read in its own page. */
function pick(id: string): void {
  if (id.startsWith('Article:')) focusOn(id);
  else pickThing(id);
}

/** Pins a thing where it was dragged to; the address keeps whole pixels. */
function pin(id: string, { x, y }: Point): void {
  const others = viewState.value.pins.filter((one) => readPin(one)?.[0] !== id);
  changeView({ pins: [...others, writePin(id, { x, y })] }, true);
}

/** What is laid out as one drawing: within it nothing that stands is moved. */
const layout = computed(() => JSON.stringify([centre.value, viewState.value.all, isDrawnBySpeaker.value]));

/** Makes a canvas as high as what is left of the window below its top; style sheets do so for a phone. */
function fillWindow(canvas: HTMLElement): void {
  const top = canvas.getBoundingClientRect().top + window.scrollY;
  canvas.style.height =
    window.innerWidth > 900 ? `${String(Math.max(400, window.innerHeight - top - 36))}px` : '';
}

/** The graph as focus rings. Loaded only when it is looked at; the arrow keys walk through it, and the table is its twin. */
export default function GraphView() {
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const canvas = place.current;
    const fill = (): void => {
      fillWindow(canvas);
    };
    fill();
    const own = drawGraph(canvas, {
      onPick: pick,
      onExpand: expand,
      onPin: pin,
      onHover(id, at) {
        hovered.value = id === null ? null : { id, at };
      },
    });
    drawing.current = own;
    currentDrawing.value = own;
    own.show(visibleGraph.value, centre.value, pins.peek(), layout.peek());
    own.pick(viewState.value.pick || viewState.value.of);
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', own.restyle);
    window.addEventListener('resize', fill);
    return () => {
      window.removeEventListener('resize', fill);
      hovered.value = null;
      scheme.removeEventListener('change', own.restyle);
      currentDrawing.value = null;
      own.end();
    };
  }, []);
  useEffect(followSpeakers, []);
  useSignalEffect(() => {
    const graph = visibleGraph.value;
    drawing.current?.show(graph, centre.value, pins.value, layout.value);
  });
  useSignalEffect(() => {
    const { pick, of } = viewState.value;
    drawing.current?.pick(pick || of);
  });
  return (
    <div class="canvas-frame">
      <div
        class="canvas"
        ref={place}
        role="application"
        tabIndex={0}
        aria-label={`Graph of ${String(visibleGraph.value.things.length)} things, in the order of the table. Arrow keys walk through them, Enter expands, plus and minus enlarge and reduce.`}
        onKeyDown={(event) => {
          walkWith(event, expand);
        }}
      />
      <Preview />
      <p class="quiet mouse-help">Click: evidence · double click: expand · drag: pin · arrow keys: walk</p>
      <p role="status" class="unseen">
        {walkWords.value}
      </p>
    </div>
  );
}
