import { computed } from '@preact/signals';
import { tableRows } from '../table/rows.ts';
import { sortRows } from '../table/sortRows.ts';
import { changeView, viewState } from '../view/viewState.ts';
import { kindWord } from '../view/words.ts';
import { currentDrawing } from './currentDrawing.ts';
import { visibleGraph } from './visibleGraph.ts';

/** What is drawn, in the order of the table, which lists the same; behind it the speakers that no row is about. */
const walked = computed(() => {
  const { things } = visibleGraph.value;
  const drawn = new Set(things.map(({ id }) => id));
  const rows = sortRows(tableRows.value, { key: 'articleClaims', isDown: true });
  const listed = new Set(rows.map(({ id }) => id));
  return [
    ...rows.filter(({ id }) => drawn.has(id)),
    ...things
      .filter(({ id }) => !listed.has(id))
      .map(({ id, name, kind }) => ({ id, name, kind: kindWord(kind), standing: '' })),
  ];
});

/** How far each arrow key goes in the list. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Where the walk goes from a place; the list has no end. Home and End go to its ends. */
function walkTo(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  const step = steps[key];
  if (step === undefined) return null;
  return at < 0 ? (step > 0 ? 0 : length - 1) : (at + step + length) % length;
}

/** What stands where in the walk, in words: “India, country, 2 of 14”. */
export const walkWords = computed(() => {
  const at = walked.value.findIndex(({ id }) => id === viewState.value.pick);
  const row = walked.value[at];
  return row
    ? [row.name, row.kind, row.standing, `${String(at + 1)} of ${String(walked.value.length)}`]
        .filter(Boolean)
        .join(', ')
    : '';
});

/** Walks through what is drawn with the arrow keys; Enter is told to expand, plus and minus change the size. */
export function walkWith(event: KeyboardEvent, expand: (id: string) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { pick, of } = viewState.value;
  const at = walked.value.findIndex(({ id }) => id === pick);
  const next = walkTo(event.key, at, walked.value.length);
  const id = next === null ? '' : (walked.value[next]?.id ?? '');
  if (id) {
    changeView({ pick: id, claim: '' }, true);
    currentDrawing.value?.reveal(id);
  } else if (event.key === 'Enter') expand(pick || of);
  else if (event.key === '+') currentDrawing.value?.zoomBy(1.3);
  else if (event.key === '-') currentDrawing.value?.zoomBy(1 / 1.3);
  else return;
  event.preventDefault();
}
