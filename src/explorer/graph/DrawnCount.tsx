import type { ComponentChildren } from 'preact';
import { changeView, viewState } from '../view/viewState.ts';
import type { ViewState } from '../view/viewAddress.ts';
import { currentDrawing } from './currentDrawing.ts';
import { graphData } from './loadGraph.ts';
import { visibleGraph } from './visibleGraph.ts';

/** A button in a line of text that changes what is drawn. */
function Redraw({ to, children }: { to: Partial<ViewState>; children: ComponentChildren }) {
  return (
    <>
      <button
        type="button"
        class="link"
        onClick={() => {
          changeView(to);
        }}
      >
        {children}
      </button>{' '}
    </>
  );
}

/** How much of what there is was drawn, and how to draw more or less. */
function Drawn() {
  const { things, facts, total } = visibleGraph.value;
  const drawn = things.filter(({ standing }) => standing !== null).length;
  if (drawn < facts)
    return (
      <>
        {drawn} of {facts} facts, those said most about.{' '}
        <Redraw to={{ all: true }}>+{facts - drawn} more</Redraw>
      </>
    );
  return (
    <>
      {things.length} of {total.toLocaleString('en')} things
      {graphData.value.isTruncated && ': narrow it with the legend or the dates'}.{' '}
      {viewState.value.all && <Redraw to={{ all: false }}>Draw fewer</Redraw>}
    </>
  );
}

/** How much of what there is was drawn, and what the mouse does. */
export function DrawnCount() {
  const { gone, more, pins } = viewState.value;
  return (
    <p class="drawn-count" role="status">
      <Drawn />
      {more.length > 0 && <Redraw to={{ more: [] }}>Fold in {more.length} expanded</Redraw>}
      {gone.length > 0 && <Redraw to={{ gone: [] }}>Show {gone.length} hidden</Redraw>}
      {pins.length > 0 && <Redraw to={{ pins: [] }}>Let go of {pins.length} pinned</Redraw>}
      <span class="zoom">
        <button type="button" aria-label="Enlarge" onClick={() => currentDrawing.value?.zoomBy(1.3)}>
          +
        </button>
        <button type="button" aria-label="Reduce" onClick={() => currentDrawing.value?.zoomBy(1 / 1.3)}>
          −
        </button>
        <button type="button" onClick={() => currentDrawing.value?.fit()}>
          Fit
        </button>
      </span>{' '}
      <span class="quiet mouse-help">
        Click: evidence · double click: expand · drag: pin · arrow keys: walk
      </span>
    </p>
  );
}
