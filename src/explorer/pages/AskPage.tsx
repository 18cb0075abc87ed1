import type { ComponentChildren } from 'preact';
import { nameOfId } from '../ask/nameOfId.ts';
import { Drawer } from '../evidence/Drawer.tsx';
import { type Crumb, Page } from '../view/Page.tsx';
import { AskTabs } from '../view/Tabs.tsx';
import { viewState } from '../view/viewState.ts';

/** The frame of the questions: about everything or what is in focus, with what is picked beside the answers. */
export function AskPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { of, pick } = viewState.value;
  const name = nameOfId(of);
  const crumbs: Crumb[] = [
    { name: 'Ask', view: { view: 'unasserted' } },
    ...(name ? [{ name, view: { of } }] : []),
    { name: title },
  ];
  return (
    <Page isWide={pick !== ''} title={title} crumbs={crumbs} lead={lead}>
      <AskTabs />
      <div class={pick ? 'section with-drawer' : 'section'}>
        <div class="section-main">{children}</div>
        {pick && <Drawer />}
      </div>
    </Page>
  );
}
