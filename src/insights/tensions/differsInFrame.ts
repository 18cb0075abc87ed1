import type { ReadClaim } from '../readClaims.ts';
import { eventOf, onOneStage } from './happening.ts';
import { type TensionRule, detailOf } from './tension.ts';

/** What a claim calls the happening: the printed words of its event, without articles and possessives. */
function frameOf(claim: ReadClaim): string | null {
  const printed = detailOf(claim, 'event')?.printed;
  return printed ? printed.toLowerCase().replace(/^(the|its|their|a|an)\s+/, '') : null;
}

/** Two claims call one happening, or what happens on one stage, by different names. */
export const differsInFrame: TensionRule = (left, right) => {
  const isSame = eventOf(left) !== undefined && eventOf(left) === eventOf(right);
  if (!isSame && !onOneStage(left, right)) return null;
  const [a, b] = [frameOf(left), frameOf(right)];
  return a && b && a !== b ? `One calls it “${a}”, the other “${b}”.` : null;
};
