import { signal } from '@preact/signals';
import { isEmbedded } from './isEmbedded.ts';
import {
  type ViewState,
  emptyView,
  readAddress,
  readView,
  toAddress,
  toEmbedAddress,
} from './viewAddress.ts';

/** What the page shows now. Change it with `changeView` only: the address follows. */
export const viewState = signal<ViewState>(readAddress(window.location.search));

window.addEventListener('popstate', () => {
  viewState.value = readAddress(window.location.search);
});

/** Changes what the page shows and puts it into the address; `quietly` leaves no step to go back to. */
export function changeView(change: Partial<ViewState>, quietly = false): void {
  const { view, of } = viewState.value;
  const asked = { ...viewState.value, ...change };
  const next = { ...asked, view: readView(asked.view, asked.of) };
  // Sentences of the article that is read are no other page.
  if (isEmbedded && (next.view !== view || (view !== 'article' && next.of !== of))) {
    window.open(toAddress(next), '_blank', 'noopener');
    return;
  }
  const address = isEmbedded ? toEmbedAddress(next) : toAddress(next);
  viewState.value = next;
  if (quietly) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
}

/** Opens the page of an entity or a fact, or one of its sections. */
export function focusOn(of: string, change: Partial<ViewState> = {}): void {
  const { off } = viewState.value;
  changeView({ ...emptyView, off, of, ...change });
  window.scrollTo(0, 0);
}

/** Opens an article at the words of a claim. */
export function readClaim(claim: string): void {
  const article = /^Claim:([^/]+)\//.exec(claim)?.[1] ?? '';
  changeView({ ...emptyView, view: 'article', of: `Article:${article}`, claim });
}

/** Shows a thing in the drawer beside what is drawn. */
export function pickThing(pick: string): void {
  if (viewState.value.pick !== pick) changeView({ pick, claim: '' });
}
