import './doing.css';
import { useState } from 'preact/hooks';
import type { Span } from '../article/selectedSpan.ts';
import { Dialog } from './Dialog.tsx';
import { MutationForm } from './MutationForm.tsx';
import { mutationOfWords } from './mutationsFor.ts';

/** Asks what some words of an article say, by the schema, and makes a claim of it. */
export default function ClaimDialog({
  article,
  span,
  quote,
  onClose,
}: {
  article: string;
  span: Span;
  quote: string;
  onClose: () => void;
}) {
  const [isDone, setDone] = useState(false);
  const offer = mutationOfWords();
  return (
    <Dialog title="Make a claim" onClose={onClose}>
      <blockquote>“{quote}”</blockquote>
      {isDone ? (
        <p role="status">Made. It stands beside its sentence, and in the history of the article.</p>
      ) : (
        offer && (
          <MutationForm
            name={offer.name}
            subject={article}
            fixed={{
              [offer.input]: { article, ...span, quote: undefined, prefix: undefined, suffix: undefined },
            }}
            onDone={() => {
              setDone(true);
            }}
          />
        )
      )}
      {!offer && <p>This service does not take claims.</p>}
    </Dialog>
  );
}
