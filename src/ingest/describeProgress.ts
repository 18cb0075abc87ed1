const inWords = (count: number): string => Math.round(count).toLocaleString('en');

/** How far a load is, how fast, and how long it will still take: of `total` sources `done` in so many milliseconds. Pure. */
export function describeProgress(done: number, total: number, ms: number): string {
  const perSecond = (done * 1000) / Math.max(1, ms);
  const seconds = Math.ceil((total - done) / Math.max(perSecond, 1e-9));
  const left = seconds < 120 ? `${inWords(seconds)} s` : `${inWords(seconds / 60)} min`;
  const share = `${inWords(done)} of ${inWords(total)} sources`;
  return done === 0 ? share : `${share}, ${inWords(perSecond)} a second, ${left} left`;
}
