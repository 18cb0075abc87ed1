import { useState } from 'preact/hooks';
import { isEmbedded } from '../view/isEmbedded.ts';
import { LaterView } from '../view/LaterView.tsx';

const loadPanel = () => import('./DoingPanel.tsx');

/** History of a thing and what can be done about it, loaded when it is opened. */
export function DoingSection({ id }: { id: string }) {
  const [isOpen, setOpen] = useState(false);
  if (isEmbedded) return null;
  return (
    <details
      class="doing"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>History and changes</summary>
      {isOpen && <LaterView load={loadPanel} given={{ id }} />}
    </details>
  );
}
