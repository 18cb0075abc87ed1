import { useEffect } from 'preact/hooks';
import { Skeleton } from '../ask/Answered.tsx';
import { ExplorePage } from '../profile/ExplorePage.tsx';
import { TimelineStrip } from '../timeline/TimelineStrip.tsx';
import { LaterView } from '../view/LaterView.tsx';
import { changeView } from '../view/viewState.ts';
import { DrawnCount } from './DrawnCount.tsx';
import { Legend } from './Legend.tsx';
import { graphProblem, isGraphLoaded } from './loadGraph.ts';
import { followDrawing } from './undoDrawing.ts';
import { visibleGraph } from './visibleGraph.ts';
import { Problem } from '../ask/Problem.tsx';

const loadGraphView = () => import('./GraphView.tsx');

/** Says that the filters leave nothing, with a button that lifts them. */
export function NothingLeft() {
  if (!isGraphLoaded.value || visibleGraph.value.things.length > 1) return null;
  return (
    <p role="status" class="nothing-left">
      The filters and dates leave nothing to show.{' '}
      <button
        type="button"
        onClick={() => {
          changeView({ off: [], since: '', until: '', gone: [] });
        }}
      >
        Lift them all
      </button>
    </p>
  );
}

/** What went wrong with the graph, as its views say it. */
export function GraphProblem() {
  if (!graphProblem.value) return null;
  return <Problem says={`The service cannot answer this: ${graphProblem.value}`} />;
}

/** The graph around a thing, with its legend and the times at which it happened. */
export function GraphSection() {
  useEffect(followDrawing, []);
  return (
    <ExplorePage>
      <Legend />
      <GraphProblem />
      <DrawnCount />
      <NothingLeft />
      {isGraphLoaded.value || visibleGraph.value.things.length > 0 ? (
        <LaterView key="graph" load={loadGraphView} given={{}} />
      ) : (
        <Skeleton lines={10} />
      )}
      <TimelineStrip />
    </ExplorePage>
  );
}
