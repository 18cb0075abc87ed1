import { readClaim } from '../view/viewState.ts';

/** The words of a claim. A click reads them in their article. */
export function QuoteButton({ claim: { id, quote } }: { claim: { id: string; quote: string } }) {
  return (
    <button
      type="button"
      class="quote"
      title="Read these words in the article"
      onClick={() => {
        readClaim(id);
      }}
    >
      “{quote}”
    </button>
  );
}
