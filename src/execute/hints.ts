import { counted, thereAre } from '../model/counted.ts';
import type { RequestContext } from './requestContext.ts';

/** Hints that a list is empty only because of the default standing. */
export function hintUnasserted(context: RequestContext, field: string, count: number): void {
  if (count > 0) {
    context.hints.add(
      `${field}: ${String(count)} more with another standing (threatened, possible, denied or unknown); ask with \`standing: null\`.`,
    );
  }
}

/** Hints that an answer is empty only because of its days. */
export function hintOtherDays(context: RequestContext, field: string, count: number): void {
  if (count > 0)
    context.hints.add(`${field}: none in those days; without \`from\` and \`to\` ${thereAre(count)}.`);
}

/** Hints that an answer is empty only because of its types. */
export function hintOtherTypes(context: RequestContext, field: string, count: number): void {
  if (count > 0) context.hints.add(`${field}: none of those types; of any ${thereAre(count)}.`);
}

/** Hints how many results an answer leaves out. */
export function hintOmitted(context: RequestContext, field: string, count: number): void {
  if (count > 0)
    context.hints.add(`${field}: ${counted(count, 'more was', 'more were')} left out by the limit.`);
}

/** Hints that a list is empty only because of its filter. */
export function hintFiltered(context: RequestContext, field: string, count: number): void {
  if (count > 0) context.hints.add(`${field}: none fits the filter; without it ${thereAre(count)}.`);
}

/** Hints at the currencies that a range without currency mixes: their amounts are not comparable. */
export function hintCurrencies(
  context: RequestContext,
  field: string,
  name: string,
  currencies: readonly string[],
): void {
  if (currencies.length > 1)
    context.hints.add(
      `${field}: the range of \`${name}\` compares numbers in ${currencies.join(', ')} as they are. Give \`${name}Currency\` too to keep to one.`,
    );
}
