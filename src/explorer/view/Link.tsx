import type { ComponentChildren } from 'preact';
import { type ViewState, emptyView, toAddress } from './viewAddress.ts';
import { isEmbedded } from './isEmbedded.ts';
import { changeView } from './viewState.ts';

/** A link to a view: opens in place, or in a new tab with the keys and buttons that do so anywhere. */
export function Link({
  to,
  children,
  ...rest
}: {
  to: Partial<ViewState>;
  children: ComponentChildren;
  class?: string;
  role?: 'tab';
  'aria-current'?: 'page' | undefined;
  title?: string;
}) {
  return (
    <a
      {...rest}
      {...(isEmbedded && { target: '_blank', rel: 'noopener' })}
      href={toAddress({ ...emptyView, ...to })}
      onClick={(event) => {
        if (isEmbedded || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        changeView({ ...emptyView, ...to });
        window.scrollTo(0, 0);
      }}
    >
      {children}
    </a>
  );
}
