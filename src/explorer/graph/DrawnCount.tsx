import { changeView, viewState } from '../view/viewState.ts';
import { currentDrawing } from './currentDrawing.ts';
import { graphData } from './loadGraph.ts';
import { visibleGraph } from './visibleGraph.ts';

/** How much of what there is was drawn, and what the mouse does. */
export function DrawnCount() {
  const { things, facts, total } = visibleGraph.value;
  const { all, gone, more, pins } = viewState.value;
  const drawn = things.filter(({ standing }) => standing !== null).length;
  return (
    <p class="drawn-count" role="status">
      {drawn < facts ? (
        <>
          {drawn} of {facts} facts, those said most about.{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              changeView({ all: true });
            }}
          >
            +{facts - drawn} more
          </button>{' '}
        </>
      ) : (
        <>
          {things.length} of {total.toLocaleString('en')} things
          {graphData.value.isTruncated && ': narrow it with the legend or the dates'}.{' '}
          {all && (
            <button
              type="button"
              class="link"
              onClick={() => {
                changeView({ all: false });
              }}
            >
              Draw fewer
            </button>
          )}{' '}
        </>
      )}
      {more.length > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            changeView({ more: [] });
          }}
        >
          Fold in {more.length} expanded
        </button>
      )}{' '}
      {gone.length > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            changeView({ gone: [] });
          }}
        >
          Show {gone.length} hidden
        </button>
      )}
      {pins.length > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            changeView({ pins: [] });
          }}
        >
          Let go of {pins.length} pinned
        </button>
      )}{' '}
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
