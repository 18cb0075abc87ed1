import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { CiteLine } from '../download/CiteLine.tsx';
import { Chips } from './Chips.tsx';
import { EmbedSource } from './EmbedSource.tsx';
import { isEmbedded } from './isEmbedded.ts';
import { Link } from './Link.tsx';
import type { ViewState } from './viewAddress.ts';

/** A step above the page: its name, and the view that it leads to. */
export interface Crumb {
  name: string;
  view?: Partial<ViewState>;
}

/** A page: its way, title, what is in focus and filtered, and its content. The tab is called as the page is. */
export function Page({
  title,
  crumbs,
  mark,
  lead,
  isWide = false,
  isCited = true,
  children,
}: {
  title: string;
  crumbs: readonly Crumb[];
  mark?: ComponentChildren;
  lead?: ComponentChildren;
  isWide?: boolean;
  /** Whether the foot of the page offers its link and citation: not where a menu does. */
  isCited?: boolean;
  children: ComponentChildren;
}) {
  useEffect(() => {
    document.title = `${title} · Entente`;
  }, [title]);
  return (
    <main class={isWide ? 'page wide' : 'page'} id="page" tabIndex={-1}>
      {!isEmbedded && (
        <nav class="crumbs" aria-label="Where this page is">
          <ol>
            {crumbs.map(({ name, view }) => (
              <li key={name}>{view ? <Link to={view}>{name}</Link> : name}</li>
            ))}
          </ol>
        </nav>
      )}
      <header class="page-head">
        <h1>
          {mark} {title}
        </h1>
        {lead && <div class="lead">{lead}</div>}
        <Chips />
      </header>
      {children}
      {isEmbedded ? <EmbedSource /> : isCited && <CiteLine title={title} />}
    </main>
  );
}
