import { createHash } from 'node:crypto';
import type { OwnField } from '../model/ownFields.ts';
import { nameKey } from '../model/nameKey.ts';
import type { DetailRow } from './reading.ts';

/**
 * A key that two facts share when they may be one under two ids: the type, the targets of all known identifying
 * roles, and the required scalars. Callers also compare whether their dates overlap. Takes the details by field, best
 * first. Null when too little is known: fewer than two identifying roles, and not all that the type has.
 */
export function likenessOf(
  type: string,
  fields: readonly OwnField[],
  details: ReadonlyMap<string, readonly DetailRow[]>,
): string | null {
  const valuesOf = ({ name, many }: OwnField): string[] => {
    const values = [...new Set((details.get(name) ?? []).map(({ value }) => value))];
    return many ? values.sort() : values.slice(0, 1);
  };
  const identifying = fields.filter(({ identifies }) => identifies);
  const known = identifying.filter((field) => valuesOf(field).length > 0);
  if (known.length < Math.min(2, identifying.length) || known.length === 0) return null;
  const needed = fields.filter(({ required, many, plan }) => required && !many && plan.kind !== 'role');
  const parts = [
    ...known.map((field) => [field.name, ...valuesOf(field)]),
    ...needed.map((field) => [field.name, ...valuesOf(field).map(nameKey)]),
  ];
  return createHash('sha256')
    .update(JSON.stringify([type, parts]))
    .digest('hex')
    .slice(0, 32);
}
