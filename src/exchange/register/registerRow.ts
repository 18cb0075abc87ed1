import type { Model } from '../../model/buildModel.ts';
import { daysOf } from '../../model/codecs/valueObjects.ts';
import type { OwnField } from '../../model/ownFields.ts';
import { codecOfPlan } from '../../model/planField.ts';
import { registerColumns, registerFields } from '../../model/registerFields.ts';
import type { FactWithEvidence, Properties } from '../readFacts.ts';

/** The years of a span of days: `2019`, `2021–2022`; null if an end is open. */
function yearsOf(property: string, properties: Properties): string | null {
  const { first, last } = daysOf(property);
  const [from, to] = [properties[first], properties[last]].map((day) =>
    typeof day === 'string' ? day.slice(0, 'yyyy'.length) : null,
  );
  return from == null || to == null ? null : from === to ? from : `${from}–${to}`;
}

/** A fact's value in a column: names, years or words; in brackets if inferred. */
function cellOf({ name, plan }: OwnField, { properties, roles, inferred }: FactWithEvidence): string {
  if (plan.kind === 'role') {
    const things = roles.filter(({ role }) => role === plan.relationship);
    return things
      .map(({ thing, certainty }) =>
        certainty === 'INFERRED' ? `(${String(thing.name)})` : String(thing.name),
      )
      .join('; ');
  }
  const value = codecOfPlan(plan)?.isDating ? yearsOf(name, properties) : (properties[name] ?? null);
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return inferred.includes(name) ? `(${String(value)})` : String(value);
}

/** The columns of a register: those of the SDL, and those that SIPRI's lacks: standing, and sources with their words. */
export const registerHead = (model: Model): string[] => [
  ...registerColumns(model).map(
    (column) => column.charAt(0) + column.slice(1).toLowerCase().replaceAll('_', ' '),
  ),
  'Standing',
  'Sources',
  'Fact',
];

/** A fact as a row of a register. Pure. */
export function registerRow(model: Model, fact: FactWithEvidence): string[] {
  const { properties, claims } = fact;
  const fields = registerFields(model, String(properties.type));
  return [
    ...registerColumns(model).map((column) => {
      const field = fields.get(column);
      return field ? cellOf(field, fact) : '';
    }),
    String(properties.standing),
    claims.map(({ cite }) => cite).join('\n'),
    String(properties.id),
  ];
}
