import { type FieldPlan, type Parent, codecOfPlan } from './planField.ts';
import { storeOnly } from './storeOnly.ts';

/** The properties that a field fills, with the descriptions of their codecs: `signed`, `signedEarliest` … */
export function storedProperties(plan: FieldPlan): [property: string, meaning: string][] {
  if (plan.kind !== 'property' && plan.kind !== 'value') return [];
  const parts = plan.kind === 'value' ? Object.values(plan.parts) : [plan];
  return parts.flatMap(({ property, codec }) =>
    Object.entries(codec.properties).map(([suffix, meaning]): [string, string] => [
      property + suffix,
      meaning,
    ]),
  );
}

/** A field that fills its own properties, unlike one marked `@storedAs`. */
interface Filling {
  name: string;
  plan: FieldPlan;
}

function fillingFields(type: Parent, planOf: (type: string, field: string) => FieldPlan): Filling[] {
  return Object.values(type.getFields())
    .map(({ name }) => ({ name, plan: planOf(type.name, name) }))
    .filter(({ name, plan }) => plan.kind !== 'property' || plan.property === name);
}

/** If a fact's only date is named `date`, its certainty and the fact's `dateCertainty` are one property with one value. */
const isOneDate = (fields: readonly Filling[], property: string): boolean =>
  property === 'dateCertainty' &&
  fields.filter(({ plan }) => plan.kind === 'value' && codecOfPlan(plan)?.isDating).length === 1;

/**
 * Throws if two fields of a stored type would fill the same property, or a field one that the store reserves, even for history:
 * the later write would silently overwrite the earlier.
 */
export function checkStoredNames(
  types: readonly Parent[],
  storeLabel: (type: string) => string,
  planOf: (type: string, field: string) => FieldPlan,
): void {
  for (const type of types) {
    const label = storeLabel(type.name);
    const kept = storeOnly.filter((each) => each.label === label || each.like === label);
    const owners = new Map<string, string>(
      kept.flatMap(({ properties }) =>
        Object.keys(properties).map((property) => [property, 'what the store keeps for itself'] as const),
      ),
    );
    const fields = fillingFields(type, planOf);
    for (const { name, plan } of fields) {
      for (const [property] of storedProperties(plan)) {
        const other = owners.get(property);
        if (other !== undefined && !isOneDate(fields, property))
          throw new Error(
            `${type.name}.${name} would be stored as the property ${property}, but so is ${other}: give the field another name.`,
          );
        owners.set(property, `${type.name}.${name}`);
      }
    }
  }
}
