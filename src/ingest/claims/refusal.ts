import { ExpectedError } from '../../errors.ts';

/** Something that is wrong with what a mutation asks for, and where: `input.fact.contract.buyer`. */
export interface Refusal {
  place: string;
  message: string;
}

/** The error for all that is wrong with a request, a line each, as a load tells it of files. */
export const refuseAll = (refusals: readonly Refusal[]): ExpectedError =>
  new ExpectedError(
    'DATA_INVALID',
    [...new Set(refusals.map(({ place, message }) => `${place}: ${message}`))].join('\n'),
  );

/** The error for one thing that is wrong. */
export const refuse = (place: string, message: string): ExpectedError => refuseAll([{ place, message }]);
