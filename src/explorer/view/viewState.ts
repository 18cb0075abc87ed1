import { signal } from '@preact/signals';
import { type ViewState, emptyView, readAddress, toAddress } from './viewAddress.ts';

/** What the page shows now. Change it with `changeView` only: the address follows. */
export const viewState = signal<ViewState>(readAddress(window.location.search));

window.addEventListener('popstate', () => {
  viewState.value = readAddress(window.location.search);
});

/** Changes what the page shows and puts it into the address; `quietly` leaves no step to go back to. */
export function changeView(change: Partial<ViewState>, quietly = false): void {
  const next = { ...viewState.value, ...change };
  const address = toAddress(next);
  viewState.value = next;
  if (quietly) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
}

/** Puts a thing into the middle of a fresh graph. */
export function focusOn(of: string, change: Partial<ViewState> = {}): void {
  const { off, view, coverage } = viewState.value;
  const kept = view === 'table' || view === 'timeline' ? view : 'graph';
  changeView({ ...emptyView, off, coverage, view: kept, of, ...change });
}

/** Shows the evidence for a thing, or for one claim on it. */
export function pickThing(pick: string, claim = ''): void {
  changeView({ pick, claim }, true);
}
