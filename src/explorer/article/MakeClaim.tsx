import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { mutationOfWords } from '../doing/mutationsFor.ts';
import { LaterView } from '../view/LaterView.tsx';
import type { ArticleRow } from './articleAnswer.ts';
import { type Span, selectedSpan } from './selectedSpan.ts';

/** The words of which a claim is being made; null while none is. */
const claimed = signal<Span | null>(null);

const loadDialog = () => import('../doing/ClaimDialog.tsx');

/** The words of the article that are selected now. */
function useSelection({ text, sentences }: ArticleRow): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    const note = (): void => {
      setSpan(selectedSpan(text, sentences.nodes));
    };
    // This code comes later than the text: words may be selected already.
    note();
    document.addEventListener('selectionchange', note);
    return () => {
      document.removeEventListener('selectionchange', note);
    };
  }, [text, sentences]);
  return span;
}

/** Offers to make a claim of the words that an editor selects in an article, and asks what they say; nothing where the schema has no such change. */
export default function MakeClaim({ article }: { article: ArticleRow }) {
  const selected = useSelection(article);
  if (!mutationOfWords()) return null;
  return (
    <>
      {selected && !claimed.value && (
        <button
          type="button"
          class="make-claim"
          // The selection would go with the focus.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            claimed.value = selected;
          }}
        >
          Make a claim from these words
        </button>
      )}
      {claimed.value && (
        <LaterView
          load={loadDialog}
          given={{
            article: article.id,
            span: claimed.value,
            quote: article.text.slice(claimed.value.start, claimed.value.end),
            onClose: () => {
              claimed.value = null;
            },
          }}
        />
      )}
    </>
  );
}
