const inWords = (count: number): string => Math.round(count).toLocaleString('en');

/** Progress of a load in words: sources done of `total`, speed and, with a total, the time left. Pure. */
export function describeProgress(done: number, total: number | undefined, ms: number): string {
  const perSecond = (done * 1000) / Math.max(1, ms);
  const rate = `${inWords(perSecond)} a second`;
  if (total === undefined) return `${inWords(done)} sources read, ${rate}`;
  const seconds = Math.ceil((total - done) / Math.max(perSecond, 1e-9));
  const left = seconds < 120 ? `${inWords(seconds)} s` : `${inWords(seconds / 60)} min`;
  const share = `${inWords(done)} of ${inWords(total)} sources`;
  return done === 0 ? share : `${share}, ${rate}, ${left} left`;
}
