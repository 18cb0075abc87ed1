import { Drawer } from '../evidence/Drawer.tsx';
import { ExplorePage } from '../profile/ExplorePage.tsx';
import { LaterView } from '../view/LaterView.tsx';
import { Page } from '../view/Page.tsx';
import { viewState } from '../view/viewState.ts';

const loadMapView = () => import('./MapView.tsx');

/** The map of what is in focus, or of everything. */
export function MapSection() {
  const { of, pick } = viewState.value;
  const map = <LaterView load={loadMapView} given={{}} />;
  if (of) return <ExplorePage>{map}</ExplorePage>;
  return (
    <Page isWide title="Map of everything" crumbs={[{ name: 'Explore', view: {} }, { name: 'Map' }]}>
      <div class={pick ? 'section with-drawer' : 'section'}>
        <div class="section-main">{map}</div>
        {pick && <Drawer />}
      </div>
    </Page>
  );
}
