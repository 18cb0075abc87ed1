import './doing.css';
import { useState } from 'preact/hooks';
import { ChangesFor } from './ChangesFor.tsx';
import type { Disputed } from './CorrectThis.tsx';
import { Dialog } from './Dialog.tsx';
import { History } from './History.tsx';
import { HowToSignIn } from './HowToSignIn.tsx';
import { editor } from './editor.ts';

/** A report as it is sent to whoever edits: what is said to be wrong, and where exactly. */
function reportOf({ id, quote, title, source }: Disputed, wrong: string): string {
  return [
    `What is wrong: ${wrong || '…'}`,
    title && `Read as: ${title}`,
    quote && `Words: “${quote}”`,
    source && `In: ${source}`,
    `Claim: ${id}`,
    `Page: ${window.location.href}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function Report({ claim }: { claim: Disputed }) {
  const [wrong, setWrong] = useState('');
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(reportOf(claim, wrong));
      setSaid('Copied. Send it to whoever runs this service.');
    } catch {
      setSaid('This browser does not let the page copy: select the text below.');
    }
  };
  return (
    <div class="change-form">
      <label class="field">
        <span>What is wrong with it?</span>
        <textarea
          rows={3}
          value={wrong}
          onInput={(event) => {
            setWrong(event.currentTarget.value);
          }}
        />
      </label>
      <pre class="report">{reportOf(claim, wrong)}</pre>
      <button type="button" class="primary" onClick={() => void copy()}>
        Copy the report
      </button>
      <p role="status">{said}</p>
      <HowToSignIn />
    </div>
  );
}

/** Shows what was read in which words; editors decide about it, everybody else copies a report. */
export default function CorrectDialog({ claim, onClose }: { claim: Disputed; onClose: () => void }) {
  const [isDone, setDone] = useState(false);
  return (
    <Dialog title="Correct this claim" onClose={onClose}>
      {claim.title && <p class="claim-fact">{claim.title}</p>}
      {claim.quote && <blockquote>“{claim.quote}”</blockquote>}
      {editor.value ? (
        <>
          <ChangesFor
            id={claim.id}
            isOpen
            onDone={() => {
              setDone(true);
            }}
          />
          <p role="status">{isDone && 'Decided. What stands was worked out anew.'}</p>
          <History of={claim.id} />
        </>
      ) : (
        <Report claim={claim} />
      )}
    </Dialog>
  );
}
