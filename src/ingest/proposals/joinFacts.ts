import type { Model } from '../../model/buildModel.ts';
import { nameKey } from '../../model/nameKey.ts';
import type { OwnField } from '../../model/ownFields.ts';
import type { ClaimRow, DetailRow } from '../reading.ts';

/** What claims say of one fact, by field. */
interface Told {
  type: string;
  details: ReadonlyMap<string, readonly DetailRow[]>;
}

/** What claims say of their facts, by the facts' ids. */
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

/** How what two facts are told of a field goes together; null where one says nothing, or not what. */
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

/** Whether dates of one field can be of one day. */
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
 * Whether two facts are one by what is known: the type and all identifying roles that both know agree, and so do needed
 * scalars and dates. One role at least must be known of both.
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
 * Finds the facts of an article that are proposed under another id, by the rule of identity: proposed id → own id. Where
 * several may be meant it is a person's to say, so the proposal stays a fact of its own. Pure.
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
