import type { Report } from './writeText.ts';

/** Counts what is left out, by the reason, the end of a sentence: `of type Delay, for which …`. */
export interface LeftOut {
  add(reason: string): void;
  /** Tells a line for each reason, the most frequent first. */
  tell(report: Report): void;
}

/** Starts a count. */
export function countLeftOut(): LeftOut {
  const counts = new Map<string, number>();
  return {
    add: (reason) => void counts.set(reason, (counts.get(reason) ?? 0) + 1),
    tell(report) {
      const inOrder = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
      for (const [reason, count] of inOrder) report(`Left out: ${String(count)} ${reason}.`);
    },
  };
}
