import { type TensionRule, detailOf, inRole } from './tension.ts';

const suppliers = ['SUPPLIER', 'SELLER'];

/**
 * A delay that is said, feared or conditional weakens the claim that a supply of the same supplier is on
 * schedule. It does not contradict it: the delay may be of another part of what is supplied.
 */
export const weakens: TensionRule = (left, right) => {
  if (left.factType !== 'Delay' || left.modality === 'NEGATED') return null;
  if (detailOf(right, 'status')?.value !== 'ON_SCHEDULE') return null;
  const delayed = left.roles.filter(({ role }) => role === 'OF');
  const from = delayed.flatMap(({ further }) =>
    further.flatMap(({ role, id }) => (role && id && suppliers.includes(role) ? [id] : [])),
  );
  const shared = inRole(right, 'SUPPLIER').some((id) => from.includes(id));
  const isSame = delayed.some(({ id }) => id === right.fact);
  if (!shared && !isSame) return null;
  const extent = detailOf(left, 'extent');
  const how =
    left.modality === 'ASSERTED'
      ? 'A delay is said'
      : left.modality === 'POSSIBLE'
        ? 'A delay is feared'
        : 'A delay is not excluded';
  const scope = isSame ? '' : ' of other supplies of the same supplier';
  return `${how}${scope}${extent ? ` (“${extent.printed ?? extent.value}”)` : ''}, where the other says “on schedule”.`;
};
