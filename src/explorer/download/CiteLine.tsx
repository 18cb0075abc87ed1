import { useState } from 'preact/hooks';
import { citationOf } from './citationOf.ts';

/** Copies the link to a page, or the words to cite it by. */
export function CiteLine({ title }: { title: string }) {
  const [said, setSaid] = useState('');
  const copy = (text: string, done: string) => async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid(`This browser does not let the page copy. ${text}`);
    }
  };
  return (
    <p class="cite-line">
      <button type="button" onClick={() => void copy(window.location.href, 'The link is copied.')()}>
        Copy the link
      </button>{' '}
      <button type="button" onClick={() => void copy(citationOf(title), 'The citation is copied.')()}>
        Cite this page
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
