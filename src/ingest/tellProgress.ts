import { describeProgress } from './describeProgress.ts';

const tellEveryMs = 2_000;

/** Gives a function to call after each source, which reports progress at most every two seconds. */
export function tellProgress(report: (line: string) => void, total?: number): (done: number) => void {
  const begun = performance.now();
  let told = begun;
  return (done) => {
    const now = performance.now();
    if (now - told < tellEveryMs) return;
    told = now;
    report(describeProgress(done, total, now - begun));
  };
}
