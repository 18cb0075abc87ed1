import { type TensionRule, isPositive } from './tension.ts';

/** One claim says that a fact is so, the other that it is not. */
export const contradicts: TensionRule = (left, right) =>
  left.fact === right.fact && left.modality === 'NEGATED' && isPositive(right)
    ? 'One says that it is not so, the other that it is.'
    : null;
