import { standingWords } from '../view/words.ts';

/** The standing of a fact in a word; nothing for what is asserted, which is the usual thing. */
export function StandingBadge({ standing }: { standing: string | null | undefined }) {
  if (!standing || standing === 'ASSERTED') return null;
  return <span class={`badge ${standing.toLowerCase()}`}>{standingWords[standing]}</span>;
}
