import { useEffect } from 'preact/hooks';
import { EvidencePanel } from './evidence/EvidencePanel.tsx';
import { followView } from './graph/loadGraph.ts';
import { PrintedNotes } from './pages/PrintedNotes.tsx';
import { TopBar } from './view/TopBar.tsx';
import { MainView } from './view/MainView.tsx';
import { TimelineStrip } from './timeline/TimelineStrip.tsx';
import { viewState } from './view/viewState.ts';

/** The page: search and views on top, the view on the left, the evidence always beside it. */
export function Explorer() {
  useEffect(followView, []);
  const { of, view } = viewState.value;
  const withStrip = of !== '' && (view === 'graph' || view === 'table');
  return (
    <>
      <a class="skip" href="#evidence">
        Skip to the evidence
      </a>
      <TopBar />
      <div class="body">
        <main class="main" aria-label="View">
          <MainView />
          {withStrip && <TimelineStrip />}
        </main>
        <div id="evidence" tabIndex={-1} class="evidence-place">
          <EvidencePanel />
        </div>
      </div>
      <PrintedNotes />
    </>
  );
}
