import { signal } from '@preact/signals';
import { isEmbedded } from '../view/isEmbedded.ts';
import { LaterView } from '../view/LaterView.tsx';

/** What a correction is about: the claim, its words and what was read in them. */
export interface Disputed {
  id: string;
  quote: string;
  title: string;
  source: string;
}

/** The claim whose dialog is open. */
const disputed = signal<Disputed | null>(null);

const loadDialog = () => import('./CorrectDialog.tsx');
const close = (): void => {
  disputed.value = null;
};

/** Opens the dialog about a claim. */
export const openCorrection = (claim: Disputed): void => {
  disputed.value = claim;
};

/** “Correct this” on a claim: editors change it, everybody else copies a report. */
export function CorrectThis({ claim }: { claim: Disputed }) {
  if (isEmbedded) return null;
  return (
    <button
      type="button"
      class="link correct"
      onClick={() => {
        openCorrection(claim);
      }}
    >
      Correct this
    </button>
  );
}

/** The open dialog. It stands beside the page, since the card of a claim that is rejected goes away. */
export function OpenCorrection() {
  if (!disputed.value) return null;
  return <LaterView load={loadDialog} given={{ claim: disputed.value, onClose: close }} />;
}
