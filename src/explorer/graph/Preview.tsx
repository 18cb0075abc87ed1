import { signal } from '@preact/signals';
import { spanWords } from '../view/dates.ts';
import { countWords, kindWord, standingWords } from '../view/words.ts';
import type { Point } from './layFocusRings.ts';
import { visibleGraph } from './visibleGraph.ts';

/** The thing that the mouse is over, and where its preview stands in the canvas. */
export const hovered = signal<{ id: string; at: Point } | null>(null);

/** What the mouse is over, in full: labels in a drawing are short. The keyboard's walk says the same in words. */
export function Preview() {
  const thing = visibleGraph.value.things.find(({ id }) => id === hovered.value?.id);
  if (!thing || !hovered.value) return null;
  const { name, kind, standing, earliest, latest, isCurated, articleClaims } = thing;
  const words = [
    kindWord(kind),
    standing && standingWords[standing],
    (earliest ?? latest) && spanWords(earliest, latest),
    isCurated ? 'reference data' : articleClaims > 0 && countWords(articleClaims, 'claim'),
  ];
  const { x, y } = hovered.value.at;
  return (
    <p
      class="preview"
      aria-hidden="true"
      style={{ left: `min(${String(Math.max(0, x))}px, calc(100% - 300px))`, top: `${String(y + 4)}px` }}
    >
      <strong>{name}</strong>
      <br />
      {words.filter(Boolean).join(' · ')}
    </p>
  );
}
