import type { Model } from '../../model/buildModel.ts';
import { nameKey } from '../../model/nameKey.ts';
import type { OwnField } from '../../model/ownFields.ts';
import type { ClaimRow, DetailRow } from '../reading.ts';

/** The values that claims give one fact, by field. */
interface Told {
  type: string;
  details: ReadonlyMap<string, readonly DetailRow[]>;
}

/** The values that claims give their facts, by the facts' ids. */
function toldOf(claims: readonly ClaimRow[]): Map<string, Told> {
  const told = new Map<string, { type: string; details: Map<string, DetailRow[]> }>();
  for (const { fact, factType, details } of claims) {
    const known = told.get(fact) ?? { type: factType, details: new Map<string, DetailRow[]>() };
    for (const detail of details)
      known.details.set(detail.field, [...(known.details.get(detail.field) ?? []), detail]);
    told.set(fact, known);
  }
  return told;
}

/** Whether two facts agree on a field; null if one of them has no known value. */
function agreeOn(
  field: OwnField,
  one: readonly DetailRow[] = [],
  other: readonly DetailRow[] = [],
): boolean | null {
  const isRole = field.plan.kind === 'role';
  const valuesOf = (details: readonly DetailRow[]): Set<string> =>
    new Set(
      details
        .map(({ value }) => (isRole ? value : nameKey(value)))
        .filter((value) => isRole || value !== 'unknown'),
    );
  const [fewer, more] = [valuesOf(one), valuesOf(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>]; // prettier-ignore
  return fewer.size === 0 ? null : [...fewer].every((value) => more.has(value));
}

const isDate = ({ earliest, latest }: DetailRow): boolean => earliest !== null || latest !== null;

/** Whether two dates may be the same day. */
const canOverlap = (one: readonly DetailRow[] = [], other: readonly DetailRow[] = []): boolean =>
  one
    .filter(isDate)
    .every((left) =>
      other
        .filter(isDate)
        .every(
          (right) =>
            (left.latest === null || right.earliest === null || right.earliest <= left.latest) &&
            (right.latest === null || left.earliest === null || left.earliest <= right.latest),
        ),
    );

/**
 * Whether two facts are the same as far as known: the type and all identifying roles that both have agree, and so do required
 * scalars and dates. At least one role must be known in both.
 */
function isOne(model: Model, one: Told, other: Told): boolean {
  if (one.type !== other.type) return false;
  const fields = model.ownFields(one.type);
  const judged = fields
    .filter(
      ({ identifies, required, many, plan }) => identifies || (required && !many && plan.kind !== 'role'),
    )
    .map((field) => ({
      field,
      agree: agreeOn(field, one.details.get(field.name), other.details.get(field.name)),
    }));
  return (
    judged.every(({ agree }) => agree !== false) &&
    judged.some(({ field, agree }) => field.identifies && agree === true) &&
    fields.every(({ name }) => canOverlap(one.details.get(name), other.details.get(name)))
  );
}

/**
 * Finds the article's facts that are proposed under another id: proposed id → own id. If several match, a person must decide,
 * so the proposal stays a separate fact. Pure.
 */
export function joinFacts(
  model: Model,
  proposed: readonly ClaimRow[],
  own: readonly ClaimRow[],
): Map<string, string> {
  const known = toldOf(own);
  const joined = new Map<string, string>();
  for (const [id, told] of toldOf(proposed)) {
    if (known.has(id)) continue;
    const [found, second] = [...known].filter(([, each]) => isOne(model, told, each));
    if (found && !second) joined.set(id, found[0]);
  }
  return joined;
}
