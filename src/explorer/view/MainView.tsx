import { Legend } from '../graph/Legend.tsx';
import { DrawnCount } from '../graph/DrawnCount.tsx';
import { graphProblem } from '../graph/loadGraph.ts';
import { ContractView } from '../pages/ContractView.tsx';
import { PathView } from '../pages/PathView.tsx';
import { QuestionsView } from '../pages/QuestionsView.tsx';
import { StartView } from '../pages/StartView.tsx';
import { TensionsView } from '../pages/TensionsView.tsx';
import { UnassertedView } from '../pages/UnassertedView.tsx';
import { TableView } from '../table/TableView.tsx';
import { TimelineView } from '../timeline/TimelineView.tsx';
import { LaterView } from './LaterView.tsx';
import { viewState } from './viewState.ts';

const loadGraphView = () => import('../graph/GraphView.tsx');
const loadMapView = () => import('../map/MapView.tsx');

/** The view that the address asks for. */
export function MainView() {
  const { view, of } = viewState.value;
  if (view === 'map') return <LaterView key="map" load={loadMapView} />;
  if (view === 'timeline') return <TimelineView />;
  if (view === 'path') return <PathView />;
  if (view === 'contract') return <ContractView />;
  if (view === 'unasserted') return <UnassertedView />;
  if (view === 'tensions') return <TensionsView />;
  if (view === 'questions') return <QuestionsView />;
  if (!of) return <StartView />;
  return (
    <>
      <Legend />
      {graphProblem.value && (
        <p role="alert" class="warning">
          {graphProblem.value}
        </p>
      )}
      {view === 'table' ? (
        <TableView />
      ) : (
        <>
          <DrawnCount />
          <LaterView key="graph" load={loadGraphView} />
        </>
      )}
    </>
  );
}
