import type { ComponentChildren } from 'preact';
import { changeView, viewState } from '../view/viewState.ts';
import { Segments } from '../view/Segments.tsx';
import { type Side, type ViewState, sides } from '../view/viewAddress.ts';
import { countWords } from '../view/words.ts';
import { claimedFacts, mostClaimed } from './claimedFacts.ts';
import { currentDrawing } from './currentDrawing.ts';
import { graphData } from './loadGraph.ts';
import { canUndoDrawing, undoDrawing } from './undoDrawing.ts';
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

const sideWords: Readonly<Record<Side, string>> = { what: 'what is claimed', who: 'who claims it' };

/** Chooses what is drawn beside the facts. */
function SideSwitch() {
  return (
    <Segments
      legend="Draw"
      names={sides}
      words={sideWords}
      chosen={viewState.value.side}
      onChoose={(side) => {
        changeView({ side });
      }}
    />
  );
}

/** Says where not everybody who claims what is drawn is drawn, too. */
function SpeakersLeftOut() {
  if (viewState.value.side !== 'who') return null;
  const facts = visibleGraph.value.things.filter(({ standing }) => standing !== null).length;
  if (facts > mostClaimed) return <>Speakers of {mostClaimed} of them. </>;
  const more = claimedFacts.value.filter(({ claims }) => claims.totalCount > claims.nodes.length).length;
  return more > 0 ? <>{countWords(more, 'fact')} with more claims than are drawn. </> : null;
}

/** How much of what there is was drawn, and what changes the drawing. */
export function DrawnCount() {
  const { gone, more, pins } = viewState.value;
  return (
    <div class="drawn-count">
      <SideSwitch />
      <p role="status">
        <Drawn />
        {more.length > 0 && <Redraw to={{ more: [] }}>Fold in {more.length} expanded</Redraw>}
        {gone.length > 0 && <Redraw to={{ gone: [] }}>Show {gone.length} hidden</Redraw>}
        {pins.length > 0 && <Redraw to={{ pins: [] }}>Let go of {pins.length} pinned</Redraw>}
        <SpeakersLeftOut />
      </p>
      <span class="zoom">
        <button type="button" disabled={!canUndoDrawing.value} onClick={undoDrawing}>
          Undo
        </button>
        <button type="button" aria-label="Enlarge" onClick={() => currentDrawing.value?.zoomBy(1.3)}>
          +
        </button>
        <button type="button" aria-label="Reduce" onClick={() => currentDrawing.value?.zoomBy(1 / 1.3)}>
          −
        </button>
        <button type="button" onClick={() => currentDrawing.value?.fit()}>
          Fit
        </button>
      </span>
    </div>
  );
}
