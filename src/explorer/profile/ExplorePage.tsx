import type { ComponentChildren } from 'preact';
import { Drawer } from '../evidence/Drawer.tsx';
import { nameOf } from '../evidence/evidenceAnswer.ts';
import { useEvidence } from '../evidence/useEvidence.ts';
import { ExportMenu } from '../download/ExportMenu.tsx';
import { Glyph } from '../graph/Glyph.tsx';
import { isEmbedded } from '../view/isEmbedded.ts';
import { Page } from '../view/Page.tsx';
import { Tabs } from '../view/Tabs.tsx';
import { viewState } from '../view/viewState.ts';
import { ProfileLead } from './ProfileLead.tsx';
import { exploreTabs } from './exploreTabs.ts';

/** Keeps the drawer's place beside a drawing, so that nothing moves when something is picked. */
function DrawerHint() {
  return (
    <aside class="drawer-hint quiet" aria-label="Evidence">
      Pick something to see who says what about it, in which words.
    </aside>
  );
}

/** The frame of every section of a selection: its name, what it is, the sections, and beside them what is picked. */
export function ExplorePage({ children, isWide = true }: { children: ComponentChildren; isWide?: boolean }) {
  const { of, view, pick } = viewState.value;
  const { data } = useEvidence(of);
  const node = data?.node;
  const isMissing = data !== undefined && !node;
  const tabs = exploreTabs(of);
  const section = tabs.find(([name]) => name === view)?.[1];
  const name = node ? nameOf(node) : isMissing ? 'There is no such thing here' : 'Loading…';
  return (
    <Page
      isWide={isWide}
      isCited={false}
      mark={node && <Glyph kind={node.__typename} />}
      title={name}
      crumbs={[
        { name: 'Explore', view: {} },
        { name, view: { of } },
        ...(section && view !== 'profile' ? [{ name: section }] : []),
      ]}
      lead={node && <ProfileLead node={node} />}
    >
      {isMissing ? (
        <p>
          This link leads to nothing: what it names may have been merged or removed, or is misspelt. Search
          for it above.
        </p>
      ) : (
        <>
          {!isEmbedded && (
            <div class="tab-row">
              <Tabs label="Sections" tabs={tabs} of={of} />
              {node && <ExportMenu node={node} />}
            </div>
          )}
          <div class={pick || view === 'graph' ? 'section with-drawer' : 'section'}>
            <div class="section-main">{children}</div>
            {pick ? <Drawer /> : view === 'graph' && <DrawerHint />}
          </div>
        </>
      )}
    </Page>
  );
}
