import { Day } from '../model/codecs/codec.ts';
import type { Model } from '../model/buildModel.ts';
import type { OwnField } from '../model/ownFields.ts';
import { codecOfPlan } from '../model/planField.ts';
import { countSources } from './countSources.ts';
import { datesOf } from './datesOf.ts';
import { likenessOf } from './likenessOf.ts';
import { type StoredClaim, type Supported, rankDetails } from './rankDetails.ts';
import type { DetailRow, Properties } from './reading.ts';
import { type Certainty, type Standing, countedOf, originsOf, standingOf } from './standingOf.ts';
import { type Manner, titleOf } from './titleOf.ts';

/** A computed role: its target, the claims that support it, and the best certainty. */
export interface SettledRole {
  relationship: string;
  target: string;
  claims: readonly string[];
  certainty: Certainty;
}

/** A fact computed from its claims. `details` are the ids of the best detail of each field. */
export interface SettledFact {
  id: string;
  type: string;
  asserted: boolean;
  /** The label beside `Fact`: its type's only while it is asserted or contested. */
  label: string;
  properties: Properties;
  roles: readonly SettledRole[];
  details: readonly string[];
}

/** The properties of one scalar: `signed`, `signedEarliest`, `signedPrinted` … Empty for a role, and without a detail. */
function scalarProperties({ name, plan }: OwnField, best: ReadonlyMap<string, DetailRow>): Properties {
  const detail = plan.kind === 'role' ? undefined : best.get(name);
  return detail ? (codecOfPlan(plan)?.toStore(name, detail) ?? {}) : {};
}

function rolesOf(field: OwnField, details: readonly Supported[]): SettledRole[] {
  if (field.plan.kind !== 'role') return [];
  const { relationship } = field.plan;
  const targets = [...new Set(details.map(({ value }) => value))];
  // A single-valued role follows its best detail; the others remain as details.
  return (field.many ? targets : targets.slice(0, 1)).map((target) => {
    const supporting = details.filter(({ value }) => value === target);
    return {
      relationship,
      target,
      claims: supporting.map(({ claim }) => claim.id),
      certainty: supporting[0]?.certainty ?? 'INFERRED',
    };
  });
}

/** How a title words it: by standing, but a fact with only rejected or conditional claims says so. */
function mannerOf(standing: Standing, counted: readonly StoredClaim[]): Manner {
  if (counted.length === 0) return 'rejected';
  if (standing === 'POSSIBLE' && counted.every(({ modality }) => modality !== 'POSSIBLE'))
    return 'conditional';
  return standing.toLowerCase() as Manner;
}

/** The details of each field that count, best first. A required field without any takes a rejected claim's. */
function detailsOf(
  fields: readonly OwnField[],
  counted: readonly StoredClaim[],
  all: ReadonlyMap<string, readonly Supported[]>,
): Map<string, Supported[]> {
  const details = rankDetails(fields, counted);
  for (const { name, required, many } of fields)
    if (required && !many && details.get(name)?.length === 0) details.set(name, [...(all.get(name) ?? [])]);
  return details;
}

/**
 * Computes a fact from its claims: standing, scalars from their best details, roles with the claims that support
 * them, dates and title. Rejected claims do not count, proposals only if there is nothing else. `nameOf` returns the names
 * used in the title, of entities and of facts settled earlier. Never throws; without claims everything is empty.
 */
export function settleFact(
  model: Model,
  fact: { id: string; type: string },
  claims: readonly StoredClaim[],
  nameOf: (id: string) => string | undefined,
): SettledFact {
  const standing = standingOf(claims);
  const made = claims.filter(({ isProposal }) => !isProposal);
  const counted = countedOf(claims);
  const fields = model.ownFields(fact.type);
  const all = rankDetails(fields, standing === 'PROPOSED' ? claims : made);
  const details = detailsOf(fields, counted, all);
  const best = new Map([...details].flatMap(([name, [first]]) => (first ? [[name, first] as const] : [])));
  const scalars = Object.assign({}, ...fields.map((field) => scalarProperties(field, best))) as Properties;
  const dates = datesOf(fields, best);
  const differing = fields.filter(
    ({ name, many }) => !many && new Set(details.get(name)?.map(({ value }) => value)).size > 1,
  );
  const said = counted.filter(({ isProposal }) => !isProposal);
  const articleClaims = said.filter(({ origin }) => origin === 'ARTICLE').length;
  const asserted = standing === 'ASSERTED' || standing === 'CONTESTED';
  return {
    ...fact,
    asserted,
    label: asserted ? fact.type : standing === 'PROPOSED' ? 'Proposed' : 'Unasserted',
    properties: {
      type: fact.type,
      ...titleOf(model, {
        type: fact.type,
        manner: mannerOf(standing, counted),
        details: counted.length > 0 ? details : all,
        nameOf,
      }),
      standing,
      likeness: likenessOf(fact.type, fields, details),
      origins: originsOf(counted),
      sources: countSources(said),
      articleClaims,
      rank: 0 - articleClaims, // sorted ascending, since an index cannot mix directions
      differs: differing.map(({ name }) => name),
      ...dates,
      earliest: dates.earliest === null ? null : new Day(dates.earliest),
      latest: dates.latest === null ? null : new Day(dates.latest),
      ...scalars,
    },
    roles: fields.flatMap((field) => rolesOf(field, details.get(field.name) ?? [])),
    details: [...best.values()].map(({ id }) => id),
  };
}
