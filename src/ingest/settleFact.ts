import { Day } from '../model/codecs/codec.ts';
import type { Model } from '../model/buildModel.ts';
import type { OwnField } from '../model/ownFields.ts';
import { codecOfPlan } from '../model/planField.ts';
import { inOrder } from './inOrder.ts';
import { likenessOf } from './likenessOf.ts';
import type { DetailRow, Properties } from './reading.ts';
import {
  type Certainty,
  type Counted,
  type Origin,
  type Standing,
  type Voice,
  countedOf,
  originsOf,
  standingOf,
} from './standingOf.ts';
import { type Manner, titleOf } from './titleOf.ts';

/** A stored claim, from which facts are computed. `publishedBy` tells independent sources apart. */
export interface StoredClaim extends Counted {
  id: string;
  voice: Voice | null;
  origin: Origin;
  publishedBy: string;
  details: readonly DetailRow[];
}

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

/** A detail with its claim. */
type Supported = DetailRow & { claim: StoredClaim };

const certainties: readonly Certainty[] = ['EXPLICIT', 'DERIVED', 'INFERRED'];
/** A speaker's own words first, reported ones last; curated claims have no voice. */
const voices: readonly (Voice | null)[] = [
  'DIRECT_QUOTE',
  'ARTICLE',
  'INDIRECT',
  'HEADLINE',
  null,
  'UNATTRIBUTED',
];

/** Best first: by certainty, voice, claim id, and the order within a claim. */
function compareDetails(a: Supported, b: Supported): number {
  return (
    certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty) ||
    voices.indexOf(a.claim.voice) - voices.indexOf(b.claim.voice) ||
    inOrder(a.claim.id, b.claim.id) ||
    inOrder(a.id, b.id)
  );
}

const weakest = (all: readonly Certainty[]): Certainty | null =>
  certainties.findLast((certainty) => all.includes(certainty)) ?? null;

/** The properties of one scalar: `signed`, `signedEarliest`, `signedPrinted` … */
function scalarProperties({ name, plan }: OwnField, best: DetailRow): Properties {
  return codecOfPlan(plan)?.toStore(name, best) ?? {};
}

/** When a fact may have happened, in days; null where open or unknown. */
interface FactDates {
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
}

/**
 * When a fact may have happened, from its first day to its last. A fact with fields `from` and `to` lasts between
 * them: its end is open until `to` is known.
 */
function datesOf(fields: readonly OwnField[], best: ReadonlyMap<string, Supported>): FactDates {
  const names = fields.filter(({ plan }) => codecOfPlan(plan)?.isDating).map(({ name }) => name);
  const dates = names.flatMap((name) => best.get(name) ?? []);
  const lasts = names.includes('from') && names.includes('to');
  const days = (key: 'earliest' | 'latest', from: readonly DetailRow[]): string[] =>
    from.flatMap((date) => date[key] ?? []).sort();
  const ends = lasts ? dates.filter(({ field }) => field === 'to') : dates;
  const isOpenAtStart = dates.some(({ earliest }) => earliest === null);
  return {
    earliest: isOpenAtStart ? null : (days('earliest', dates)[0] ?? null),
    latest: days('latest', ends).at(-1) ?? null,
    dateCertainty: weakest(dates.map(({ certainty }) => certainty)),
  };
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

const sortedDetails = (
  fields: readonly OwnField[],
  claims: readonly StoredClaim[],
): Map<string, Supported[]> =>
  new Map(
    fields.map((field) => [
      field.name,
      claims
        .flatMap((claim) => claim.details.map((detail): Supported => ({ ...detail, claim })))
        .filter((detail) => detail.field === field.name)
        .sort(compareDetails),
    ]),
  );

/**
 * Computes a fact from its claims: standing, scalars from their best details, roles with the claims that support
 * them, dates and title. Rejected claims do not count, proposals only where there is nothing else. `nameOf` gives the names used in the title, of entities and of
 * facts settled earlier. Never throws; without claims everything is empty.
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
  const details = sortedDetails(fields, counted);
  // Required fields need some value: if no counted claim has one, a rejected claim's is taken.
  const all = sortedDetails(fields, standing === 'PROPOSED' ? claims : made);
  for (const { name, required, many } of fields)
    if (required && !many && details.get(name)?.length === 0) details.set(name, all.get(name) ?? []);
  const best = new Map([...details].flatMap(([name, [first]]) => (first ? [[name, first] as const] : [])));
  const scalars = fields.filter(({ plan }) => plan.kind !== 'role');
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
      sources: new Set(said.map(({ publishedBy }) => publishedBy)).size,
      articleClaims,
      rank: 0 - articleClaims, // sorted ascending, since an index cannot mix directions
      differs: differing.map(({ name }) => name),
      ...dates,
      earliest: dates.earliest === null ? null : new Day(dates.earliest),
      latest: dates.latest === null ? null : new Day(dates.latest),
      ...(Object.assign(
        {},
        ...scalars.flatMap((field) => {
          const detail = best.get(field.name);
          return detail ? [scalarProperties(field, detail)] : [];
        }),
      ) as Properties),
    },
    roles: fields.flatMap((field) => rolesOf(field, details.get(field.name) ?? [])),
    details: [...best.values()].map(({ id }) => id),
  };
}
