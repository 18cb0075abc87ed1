import type { RequestContext } from './requestContext.ts';

/** The names of the two ends of a range in inputs and arguments. */
const ends = [
  ['min', 'max'],
  ['from', 'to'],
] as const;

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** A number or text as text; empty for anything else. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Whether both are amounts, or days, and the first is larger. `from` and `to` of `paths` are neither. */
const isAbove = (one: string, other: string, isAmount: boolean): boolean =>
  isAmount ? Number(one) > Number(other) : isDay(one) && isDay(other) && one > other;

/** Hints which ranges, at any depth of the arguments, are empty because the first end is above the last. */
export function hintRanges(context: RequestContext, place: string, values: unknown): void {
  if (typeof values !== 'object' || values === null) return;
  const given = values as Record<string, unknown>;
  for (const [first, last] of ends) {
    const [one, other] = [textOf(given[first]), textOf(given[last])];
    if (one === '' || other === '' || !isAbove(one, other, first === 'min')) continue;
    context.hints.add(
      `${place}: \`${first}\` is ${one}, above \`${last}\`, which is ${other}: nothing can be between.`,
    );
  }
  for (const [name, value] of Object.entries(given))
    hintRanges(context, Array.isArray(values) ? place : `${place}.${name}`, value);
}
