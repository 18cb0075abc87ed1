import { describeProgress } from './describeProgress.ts';

const tellEveryMs = 2_000;

/** Begins to count: what it gives reports, at most every two seconds, how many sources are done, of `total` if that is known. */
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
