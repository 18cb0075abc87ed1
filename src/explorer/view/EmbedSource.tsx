import { toAddress } from './viewAddress.ts';
import { viewState } from './viewState.ts';

/** Says, under a view in the frame of another page, whose it is, and leads to the whole page in a tab of its own. */
export function EmbedSource() {
  return (
    <p class="embed-source">
      Who says so, in which words:{' '}
      <a href={toAddress(viewState.value)} target="_blank" rel="noopener">
        this page in Entente
      </a>
    </p>
  );
}
