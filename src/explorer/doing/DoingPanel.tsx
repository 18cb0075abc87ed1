import './doing.css';
import { useState } from 'preact/hooks';
import { ChangesFor } from './ChangesFor.tsx';
import { History } from './History.tsx';
import { HowToSignIn } from './HowToSignIn.tsx';
import { editor } from './editor.ts';

/** What an editor can do about a thing, and what was decided about it so far. */
export default function DoingPanel({ id }: { id: string }) {
  const [isDone, setDone] = useState(false);
  return (
    <div class="doing-panel">
      {editor.value ? (
        <ChangesFor
          id={id}
          onDone={() => {
            setDone(true);
          }}
        />
      ) : (
        <HowToSignIn />
      )}
      <p role="status">{isDone && 'Decided. What stands was worked out anew.'}</p>
      <History of={id} />
    </div>
  );
}
