import { useEffect, useRef } from 'preact/hooks';

/** What the review queue does on a key. */
export type ReviewKey = 'accept' | 'reject' | 'amend' | 'next' | 'back' | 'undo';

const keys: readonly { key: string; does: ReviewKey; word: string }[] = [
  { key: 'a', does: 'accept', word: 'Accept' },
  { key: 'r', does: 'reject', word: 'Reject' },
  { key: 'e', does: 'amend', word: 'Amend' },
  { key: 'n', does: 'next', word: 'Next' },
  { key: 'p', does: 'back', word: 'Previous' },
  { key: 'u', does: 'undo', word: 'Undo' },
];

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;

/** The buttons of the review queue; each has a key, named on it, that works wherever nobody is typing. */
export function ReviewKeys({ run, canUndo }: { run: Record<ReviewKey, () => void>; canUndo: boolean }) {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const found = keys.find(({ key }) => key === event.key.toLowerCase());
      if (!found) return;
      event.preventDefault();
      latest.current[found.does]();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
  return (
    <div class="actions review-keys">
      {keys.map(({ key, does, word }) => (
        <button
          key={key}
          type="button"
          class={does === 'accept' ? 'primary' : undefined}
          disabled={does === 'undo' && !canUndo}
          aria-keyshortcuts={key}
          onClick={() => {
            run[does]();
          }}
        >
          {word} <kbd>{key}</kbd>
        </button>
      ))}
    </div>
  );
}
