import { computed, effect, signal } from '@preact/signals';
import type { ViewState } from '../view/viewAddress.ts';
import { changeView, viewState } from '../view/viewState.ts';

/** What the reader decides about a drawing. */
type Drawn = Pick<ViewState, 'off' | 'more' | 'gone' | 'pins' | 'since' | 'until' | 'all' | 'side'>;

/** The most steps that can be taken back. */
const mostSteps = 50;

/** How the drawing was before each change, the last one last. */
const steps = signal<readonly Drawn[]>([]);
let last: { of: string; drawn: string } | undefined;
let isTakingBack = false;

function drawnNow(): Drawn {
  const { off, more, gone, pins, since, until, all, side } = viewState.value;
  return { off, more, gone, pins, since, until, all, side };
}

/** Notes each change of the drawing around one thing, until the function that it returns is called. */
export function followDrawing(): () => void {
  return effect(() => {
    const now = { of: viewState.value.of, drawn: JSON.stringify(drawnNow()) };
    if (last?.of !== now.of) steps.value = [];
    else if (last.drawn !== now.drawn && !isTakingBack)
      steps.value = [...steps.peek(), JSON.parse(last.drawn) as Drawn].slice(-mostSteps);
    last = now;
  });
}

/** Whether there is a step to take back. */
export const canUndoDrawing = computed(() => steps.value.length > 0);

/** Takes back the last filter, expansion, hiding or pin. */
export function undoDrawing(): void {
  const before = steps.value.at(-1);
  if (!before) return;
  steps.value = steps.value.slice(0, -1);
  isTakingBack = true;
  changeView(before, true);
  isTakingBack = false;
}
