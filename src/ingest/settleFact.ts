import { Day } from '../model/codecs/codec.ts';
import type { Model, OwnField } from '../model/buildModel.ts';
import { inOrder } from './inOrder.ts';
import type { DetailRow, Properties } from './reading.ts';
import {
  type Certainty,
  type Modality,
  type Origin,
  type Review,
  type Voice,
  originsOf,
  standingOf,
} from './standingOf.ts';

/** A claim as stored: what a fact is computed from. `publishedBy` tells independent sources apart. */
export interface StoredClaim {
  id: string;
  modality: Modality;
  voice: Voice | null;
  origin: Origin;
  review: Review;
  publishedBy: string;
  details: readonly DetailRow[];
}

/** A role as computed: where it leads, which claims say so and how sure the best of them is. */
export interface SettledRole {
  relationship: string;
  target: string;
  claims: readonly string[];
  certainty: Certainty;
}

/** A fact as computed from its claims. `details` are the ids of the best detail of each field. */
export interface SettledFact {
  id: string;
  type: string;
  asserted: boolean;
  properties: Properties;
  roles: readonly SettledRole[];
  details: readonly string[];
}

/** A detail with the claim that supports it. */
type Supported = DetailRow & { claim: StoredClaim };

const certainties: readonly Certainty[] = ['EXPLICIT', 'DERIVED', 'INFERRED'];
/** A speaker's own words first, passed-on words last; curated claims have no voice. */
const voices: readonly (Voice | null)[] = [
  'DIRECT_QUOTE',
  'ARTICLE',
  'INDIRECT',
  'HEADLINE',
  null,
  'UNATTRIBUTED',
];

/** Best first: certainty, then voice, then claim id; several values of one claim as they are written. */
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

/** The properties that one scalar fills: `signed`, `signedEarliest`, `signedPrinted` … */
function scalarProperties({ name, plan }: OwnField, best: DetailRow): Properties {
  const codec = plan.kind === 'property' || plan.kind === 'value' ? plan.codec : undefined;
  return codec?.toStore(name, best) ?? {};
}

/** When a fact can have happened, as days in text; null where open or unknown. */
interface FactDates {
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
}

/**
 * When a fact can have happened: from its first day to its last. One with the fields `from` and `to` lasts
 * between them, so that its end is open until `to` is known.
 */
function datesOf(fields: readonly OwnField[], best: ReadonlyMap<string, Supported>): FactDates {
  const names = fields.filter(({ type }) => type === 'FuzzyDate').map(({ name }) => name);
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
  // Of a role that holds one, the best detail leads; the others stay beside it as details.
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

/** `ALMOST_COMPLETE` → `almost complete`. */
const inWords = (value: string): string =>
  /^[A-Z_]+$/.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value;

/** The year it began, or, where its beginning is open, the year by which it was: ` (2018)`, ` (by 2022)`. */
function yearsOf({ earliest, latest }: FactDates): string {
  const year = (day: string): string => day.slice(0, 4);
  if (earliest) return ` (${year(earliest)})`;
  return latest ? ` (by ${year(latest)})` : '';
}

function titleOf(
  type: string,
  fields: readonly OwnField[],
  details: ReadonlyMap<string, readonly Supported[]>,
  nameOf: (id: string) => string | undefined,
  years: string,
): string {
  const parts = fields.flatMap((field) => {
    const found = details.get(field.name) ?? [];
    if (field.identifies) {
      const targets = [...new Set((field.many ? found : found.slice(0, 1)).map(({ value }) => value))];
      return targets.map((target) => nameOf(target) ?? target.replace(':', ' ').replaceAll('-', ' '));
    }
    return field.required && !field.many && found[0] ? [inWords(found[0].value)] : [];
  });
  return `${type}: ${parts.join(', ')}${years}`;
}

/**
 * Computes a fact from its claims: standing, scalars from their best details, roles with the claims that
 * support them, dates and title. Rejected claims do not count.
 * Takes the names of entities for the title. Throws nothing; a fact without claims is all empty.
 */
export function settleFact(
  model: Model,
  fact: { id: string; type: string },
  claims: readonly StoredClaim[],
  nameOf: (id: string) => string | undefined,
): SettledFact {
  const counted = claims.filter(({ review }) => review !== 'REJECTED');
  const fields = model.ownFields(fact.type);
  const details = new Map(
    fields.map((field) => [
      field.name,
      counted
        .flatMap((claim) => claim.details.map((detail): Supported => ({ ...detail, claim })))
        .filter((detail) => detail.field === field.name)
        .sort(compareDetails),
    ]),
  );
  const best = new Map([...details].flatMap(([name, [first]]) => (first ? [[name, first] as const] : [])));
  const scalars = fields.filter(({ plan }) => plan.kind !== 'role');
  const dates = datesOf(fields, best);
  const standing = standingOf(counted.map(({ modality }) => modality));
  const differing = fields.filter(
    ({ name, many }) => !many && new Set(details.get(name)?.map(({ value }) => value)).size > 1,
  );
  const articleClaims = counted.filter(({ origin }) => origin === 'ARTICLE').length;
  return {
    ...fact,
    asserted: standing === 'ASSERTED' || standing === 'CONTESTED',
    properties: {
      type: fact.type,
      title: titleOf(fact.type, fields, details, nameOf, yearsOf(dates)),
      standing,
      origins: originsOf(counted),
      sources: new Set(counted.map(({ publishedBy }) => publishedBy)).size,
      articleClaims,
      rank: 0 - articleClaims, // a key that lists are sorted by upwards, since an index cannot mix directions
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
