const inWords = (count: number): string => Math.round(count).toLocaleString('en');
const sources = (count: number): string => `${inWords(count)} ${count === 1 ? 'source' : 'sources'}`;

/** Progress of a load in words: sources done of `total`, speed and, with a total, the time left. Pure. */
export function describeProgress(done: number, total: number | undefined, ms: number): string {
  const perSecond = (done * 1000) / Math.max(1, ms);
  const rate = `${inWords(perSecond)} a second`;
  // Below a second, a rate says nothing.
  if (total === undefined) return `${sources(done)} read${perSecond >= 1 ? `, ${rate}` : ''}`;
  const seconds = Math.ceil((total - done) / Math.max(perSecond, 1e-9));
  const left = seconds < 120 ? `${inWords(seconds)} s` : `${inWords(seconds / 60)} min`;
  const share = `${inWords(done)} of ${sources(total)}`;
  return done === 0 ? share : `${share}, ${rate}, ${left} left`;
}
