import { ExpectedError } from '../../errors.ts';

/** A problem with a mutation's input, and its place: `input.fact.contract.buyer`. */
export interface Refusal {
  place: string;
  message: string;
}

/** The error for all problems of a request, one per line, as for files. */
export const refuseAll = (refusals: readonly Refusal[]): ExpectedError =>
  new ExpectedError(
    'DATA_INVALID',
    [...new Set(refusals.map(({ place, message }) => `${place}: ${message}`))].join('\n'),
  );

/** The error for a single problem. */
export const refuse = (place: string, message: string): ExpectedError => refuseAll([{ place, message }]);
