import { signal } from '@preact/signals';

/** How long after a failure the service is asked again, in milliseconds. */
const retryMs = 3_000;

/** Whether the service gave no answer when it was last asked. */
export const isDown = signal(false);
/** Counts the tries; who waits for an answer asks again when it changes. */
export const tries = signal(0);

let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks again now whatever went unanswered. */
export function tryAgain(): void {
  clearTimeout(timer);
  timer = undefined;
  tries.value += 1;
}

/** Says that the service did not answer: what waits is asked again after a while, until it does. */
export function noteDown(): void {
  isDown.value = true;
  timer ??= setTimeout(tryAgain, retryMs);
}

/** Says that the service answered. */
export function noteUp(): void {
  isDown.value = false;
}

window.addEventListener('online', tryAgain);
