import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import type { Model } from '../../model/buildModel.ts';
import { datesOf } from '../datesOf.ts';
import type { Notice } from '../decisions/planSlot.ts';
import { likenessOf } from '../likenessOf.ts';
import { rankDetails } from '../rankDetails.ts';
import type { ClaimRow, Reading } from '../reading.ts';
import { type Redirects, keptId, storedRedirects } from '../redirects.ts';

/** A fact as far as it is distinguished from others: when it may have happened, in days. */
interface Known {
  id: string;
  earliest: string | null;
  latest: string | null;
  /** Whether nobody but a reader says so. */
  isProposed: boolean;
}

/** A fact of a reading, and what facts that may be the same share with it. */
interface Told extends Known {
  likeness: string;
  /** Whether it happens to the same again and again, as meetings do: then its day distinguishes it. */
  isOften: boolean;
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

const isProposed = ({ properties }: ClaimRow): boolean => properties.proposed === true;

/** The facts of a reading of which enough is known to be found again. */
function toldIn({ claims }: Reading, model: Model, redirects: Redirects): Told[] {
  return [...grouped(claims, ({ fact }) => fact)].flatMap(([id, all]): Told[] => {
    const type = all[0]?.factType ?? '';
    const fields = model.ownFields(type);
    const details = rankDetails(fields, all);
    for (const { name, plan } of fields)
      if (plan.kind === 'role')
        details.set(name, (details.get(name) ?? []).map((each) => ({ ...each, value: keptId(redirects, each.value) }))); // prettier-ignore
    const likeness = likenessOf(type, fields, details);
    if (likeness === null) return [];
    const best = new Map([...details].flatMap(([name, [first]]) => (first ? [[name, first] as const] : [])));
    const isOften = fields.some(({ identifies, many }) => identifies && many);
    return [{ id, likeness, isOften, isProposed: all.every(isProposed), ...datesOf(fields, best) }];
  });
}

const isDated = ({ earliest, latest }: Known): boolean => earliest !== null || latest !== null;

const canBeOf = (one: Told, other: Known): boolean =>
  one.id !== other.id &&
  (one.earliest === null || other.latest === null || one.earliest <= other.latest) &&
  (other.earliest === null || one.latest === null || other.earliest <= one.latest) &&
  (!one.isOften || (isDated(one) && isDated(other)));

/** The facts that one may be of: those that people made or accepted, else those that are proposed as well. */
function mayBe(fact: Told, known: ReadonlyMap<string, Known>): Known[] {
  const all = [...known.values()].filter((each) => canBeOf(fact, each));
  const made = all.filter((each) => !each.isProposed);
  return made.length > 0 ? made : all;
}

/** The facts of other sources that share their likeness with proposals, by source and likeness. */
async function storedLike(
  run: Run,
  rows: readonly { source: string; likeness: string }[],
): Promise<ReadonlyMap<string, readonly Known[]>> {
  const found = rows.length === 0 ? [] : await run(statement('internal/facts.alike'), { rows });
  const known = found.map((row) => row.toObject() as unknown as Known & { source: string; likeness: string });
  return grouped(known, ({ source, likeness }) => `${source} ${likeness}`);
}

/** A reading whose claims are of other facts, by their ids; so is what refers to these. */
function rename(reading: Reading, joined: ReadonlyMap<string, string>): Reading {
  if (joined.size === 0) return reading;
  const nameOf = (id: string): string => joined.get(id) ?? id;
  const claims = reading.claims.map((claim) => ({
    ...claim,
    fact: nameOf(claim.fact),
    about: claim.about.map(nameOf),
    details: claim.details.map((detail) => ({ ...detail, value: nameOf(detail.value) })),
  }));
  return { ...reading, claims };
}

/**
 * Ties proposals to the facts of other articles that they are of, by the rule by which doubles are found: the type, all known
 * identifying roles and the needed scalars agree, and the dates can overlap; what happens again and again must be dated. Where
 * several may be meant, of those that people made if any, it stays a fact of its own, which is reported. Readings are gone through in order, so that it makes no
 * difference how many are stored at once. Nobody's decision to merge a fact is touched.
 */
export async function joinStored(
  run: Run,
  model: Model,
  readings: readonly Reading[],
): Promise<{ readings: Reading[]; notices: Notice[] }> {
  if (!readings.some(({ claims }) => claims.some(isProposed)))
    return { readings: [...readings], notices: [] };
  const redirects = await storedRedirects(run);
  const told = readings.map((reading) => ({ reading, facts: toldIn(reading, model, redirects) }));
  const rows = told.flatMap(({ reading: { source }, facts }) =>
    facts.flatMap(({ isProposed: open, likeness }) => (open ? [{ source, likeness }] : [])),
  );
  const stored = await storedLike(run, rows);
  const before = new Map<string, Map<string, Known>>();
  const notices: Notice[] = [];
  const renamed = told.map(({ reading, facts }) => {
    const { source } = reading;
    const joined = new Map<string, string>();
    for (const fact of facts) {
      const like = [...(stored.get(`${source} ${fact.likeness}`) ?? []), ...(before.get(fact.likeness)?.values() ?? [])]; // prettier-ignore
      const known = new Map(like.map((each) => [each.id, each]));
      // What an article tells apart itself is not for this rule to make one.
      const isAlone = !facts.some((other) => other !== fact && other.likeness === fact.likeness);
      const mayJoin = fact.isProposed && isAlone && !known.has(fact.id) && !redirects.has(fact.id);
      const [found, ...more] = mayJoin ? mayBe(fact, known) : [];
      if (found && more.length === 0) joined.set(fact.id, found.id);
      else if (found)
        notices.push({ source, message: `proposals of ${fact.id} may be of ${[found, ...more].map(({ id }) => id).join(' or ')}: they stay a fact of their own. Merge it with the one that is meant` }); // prettier-ignore
    }
    for (const fact of facts) {
      const others = before.get(fact.likeness) ?? new Map<string, Known>();
      const id = joined.get(fact.id) ?? fact.id;
      before.set(fact.likeness, others.has(id) ? others : others.set(id, { ...fact, id }));
    }
    return rename(reading, joined);
  });
  return { readings: renamed, notices };
}
