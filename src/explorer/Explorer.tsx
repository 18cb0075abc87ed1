import { useEffect } from 'preact/hooks';
import { DownBanner } from './ask/Answered.tsx';
import { OpenCorrection } from './doing/CorrectThis.tsx';
import { followView } from './graph/loadGraph.ts';
import { PrintedNotes } from './pages/PrintedNotes.tsx';
import { isEmbedded } from './view/isEmbedded.ts';
import { MainView } from './view/MainView.tsx';
import { TopBar } from './view/TopBar.tsx';
import { viewState } from './view/viewState.ts';

/** Every page: the bar with rooms and search, then the page itself; on paper, footnotes where it has some. */
export function Explorer() {
  useEffect(followView, []);
  const { of, view } = viewState.value;
  const hasNotes = of !== '' && ['profile', 'graph', 'table'].includes(view);
  return (
    <div class={hasNotes ? 'has-notes' : undefined}>
      {!isEmbedded && (
        <>
          <a class="skip" href="#page">
            Skip to the page
          </a>
          <TopBar />
        </>
      )}
      <DownBanner />
      <MainView />
      <OpenCorrection />
      {hasNotes && <PrintedNotes />}
    </div>
  );
}
