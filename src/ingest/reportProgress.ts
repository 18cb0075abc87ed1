import { describeProgress } from './describeProgress.ts';

const reportEveryMs = 2_000;

/** Gives a function to call after each source, which reports progress at most every two seconds. */
export function reportProgress(report: (line: string) => void, total?: number): (done: number) => void {
  const begun = performance.now();
  let reported = begun;
  return (done) => {
    const now = performance.now();
    if (now - reported < reportEveryMs) return;
    reported = now;
    report(describeProgress(done, total, now - begun));
  };
}
