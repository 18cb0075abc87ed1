import type { ReadClaim, ReadDetail } from '../readClaims.ts';
import { onOneStage } from './happening.ts';
import { type TensionRule, detailOf, isPositive } from './tension.ts';

const apart = (a: ReadDetail, b: ReadDetail): boolean =>
  Boolean(
    (a.latest && b.earliest && a.latest < b.earliest) || (b.latest && a.earliest && b.latest < a.earliest),
  );

const words = ({ printed, value }: ReadDetail): string => `“${printed ?? value}”`;

/** Date fields on which both claims of one fact speak, or the beginnings of two happenings on one stage. */
function datePairs(left: ReadClaim, right: ReadClaim): (readonly [ReadDetail, ReadDetail])[] {
  const isDate = ({ earliest, latest }: ReadDetail): boolean => earliest !== null || latest !== null;
  if (left.fact !== right.fact && !onOneStage(left, right)) return [];
  const fields = left.fact === right.fact ? left.details.filter(isDate).map(({ field }) => field) : ['began'];
  return fields.flatMap((field) => {
    const [a, b] = [detailOf(left, field), detailOf(right, field)];
    return a && b ? [[a, b] as const] : [];
  });
}

/** Two claims put one happening, or the beginning of what happens on one stage, on days that lie apart. */
export const differsInDate: TensionRule = (left, right) => {
  if (!isPositive(left) || !isPositive(right)) return null;
  const pair = datePairs(left, right).find(([a, b]) => apart(a, b));
  return pair ? `One says ${words(pair[0])}, the other ${words(pair[1])}.` : null;
};
