import { counted } from '../model/counted.ts';
import type { Report } from './writeText.ts';

/** Counts omissions by reason; a reason is the end of a sentence: `of type Delay, for which …`. */
export interface LeftOut {
  add(reason: string): void;
  /** Reports a line per reason, the most frequent first. */
  reportTo(report: Report): void;
}

/** Starts a count of omissions, of things that one noun names if it is given; else each reason begins with what it is. */
export function countLeftOut(noun?: string): LeftOut {
  const counts = new Map<string, number>();
  return {
    add: (reason) => void counts.set(reason, (counts.get(reason) ?? 0) + 1),
    reportTo(report) {
      const inOrder = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
      for (const [reason, count] of inOrder)
        report(`Left out: ${noun ? counted(count, noun) : String(count)} ${reason}.`);
    },
  };
}
