/** A number with its noun: `1 claim`, `1,200 claims`, `2 entries`. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : several}`;

/** `there is 1`, `there are 2`. */
export const thereAre = (count: number): string =>
  `there ${count === 1 ? 'is' : 'are'} ${count.toLocaleString('en')}`;
