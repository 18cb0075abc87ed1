import { type QuestionRule, ask } from './question.ts';

/** A contract counts units and a delivery is of a part by another name: is the part one of the units? */
export const counted: QuestionRule = (claims) =>
  claims.flatMap((claim) => {
    const quantity = claim.details.find(({ field }) => field === 'quantity');
    const unit = claim.details.find(({ field }) => field === 'unit')?.value ?? 'units';
    if (claim.factType !== 'Contract' || !quantity) return [];
    const deliveries = claims.filter(
      (each) =>
        each.factType === 'Delivery' &&
        each.roles.some(({ role, id }) => role === 'CONTRACT' && id === claim.fact) &&
        each.details.some(({ field, value }) => field === 'item' && !value.includes(unit.replace(/s$/, ''))),
    );
    const items = [
      ...new Set(
        deliveries.flatMap(({ details }) =>
          details.filter(({ field }) => field === 'item').map(({ value }) => `“${value}”`),
        ),
      ),
    ];
    return items.length > 0
      ? [
          ask(
            `${claim.summary}: is ${items.join(' or ')} one of the ${quantity.value} ${unit}? No article says so.`,
            claim.fact,
            [claim, ...deliveries],
            [],
          ),
        ]
      : [];
  });
