/** The value below which a share of all values lies; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** How many times each value is of the one beside it; NaN where there is none. */
export const ratiosOf = (values: readonly number[], bases: readonly number[]): number[] =>
  values.map((value, at) => value / (bases[at] ?? Number.NaN));

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
