import { createHash } from 'node:crypto';
import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { typeOfId } from '../model/partsOfId.ts';
import type { DetailRow } from './reading.ts';
import type { StoredClaim } from './rankDetails.ts';
import { type SettledFact, settleFact } from './settleFact.ts';
import { spokenName } from './spokenName.ts';

/**
 * The names for titles of what details refer to, by id: an entity's name within a sentence, a fact's stored `noun`.
 */
async function storedNames(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await run(statement('internal/names.in.titles'), { ids });
  return new Map(
    rows.map((row) => {
      const { id, name, aliases, noun } = row.toObject() as NamedRow;
      return [id, noun ?? spokenName(name ?? '', aliases ?? [])] as const;
    }),
  );
}

interface NamedRow {
  id: string;
  name: string | null;
  aliases: string[] | null;
  noun: string | null;
}

type ToldClaim = StoredClaim & { fact: string; type: string };

/**
 * The claims without roles whose targets have no claims, for as long as they have none: links must lead somewhere.
 */
async function withoutLostRoles(run: Run, model: Model, claims: readonly ToldClaim[]): Promise<ToldClaim[]> {
  const leads = ({ value }: DetailRow): boolean => model.factTypes.includes(typeOfId(value));
  const ids = new Set(claims.flatMap(({ details }) => details.filter(leads).map(({ value }) => value)));
  if (ids.size === 0) return [...claims];
  const rows = await run(statement('internal/standing.facts'), { ids: [...ids] });
  const standing = new Set(rows.map((row) => row.get('id') as string));
  return claims.map((claim) => ({
    ...claim,
    details: claim.details.filter((detail) => !leads(detail) || standing.has(detail.value)),
  }));
}

/**
 * Reads the claims of facts and computes each fact. Leaves out facts without claims, and roles that refer to such
 * facts. Facts named in another's title are computed first; if not among these, they are called by their stored noun.
 */
export async function computeFacts(run: Run, model: Model, facts: readonly string[]): Promise<SettledFact[]> {
  if (facts.length === 0) return [];
  const rows = await run(statement('internal/claims.of.facts'), { facts });
  const claims = await withoutLostRoles(
    run,
    model,
    rows.map((row) => row.toObject() as unknown as ToldClaim),
  );
  const names = await storedNames(run, namesInTitles(claims));
  const byFact = new Map<string, ToldClaim[]>();
  for (const claim of claims) byFact.set(claim.fact, [...(byFact.get(claim.fact) ?? []), claim]);
  return settleInOrder(model, byFact, names);
}

/** The ids that facts' titles may name: titles change with those names. */
const namesInTitles = (claims: readonly StoredClaim[]): string[] => [
  ...new Set(
    claims.flatMap(({ details }) => details.flatMap(({ value }) => (typeOfId(value) ? [value] : []))),
  ),
];

/** Settles facts by id, those first that others' titles name. Cyclic roles name nothing. */
function settleInOrder(
  model: Model,
  byFact: ReadonlyMap<string, readonly (StoredClaim & { type: string })[]>,
  names: ReadonlyMap<string, string>,
): SettledFact[] {
  const settled = new Map<string, SettledFact | null>();
  const settle = (id: string): SettledFact | null => {
    const known = settled.get(id);
    if (known !== undefined) return known;
    settled.set(id, null);
    const own = byFact.get(id) ?? [];
    const fact = settleFact(model, { id, type: own[0]?.type ?? '' }, own, nameOf);
    settled.set(id, fact);
    return fact;
  };
  const nameOf = (id: string): string | undefined =>
    byFact.has(id) ? (settle(id)?.properties.noun as string | undefined) : names.get(id);
  return [...byFact.keys()].flatMap((id) => settle(id) ?? []);
}

/** A hash of a settled fact; of its best details only the ids, since details belong to claims. */
export const hashOfFact = (fact: SettledFact): string =>
  createHash('sha256').update(JSON.stringify(fact)).digest('hex');

/** A fact's stored state; `hash` and `noun` are null until it is settled for the first time. */
export interface FactState {
  hash: string | null;
  /** Its name in other facts' titles. */
  noun: string | null;
  /** Whether it has any claim. */
  stands: boolean;
  standing: string | null;
  title: string | null;
}

/** The stored states of facts, by id. Locks them until the transaction ends, in the given order. */
export async function holdFacts(run: Run, facts: readonly string[]): Promise<Map<string, FactState>> {
  if (facts.length === 0) return new Map();
  const rows = await run(statement('write/hold.facts'), { facts });
  return new Map(
    rows.map((row) => {
      const { id, ...state } = row.toObject() as unknown as FactState & { id: string };
      return [id, state];
    }),
  );
}

/** The computed facts that differ from their stored states. */
export const changedFacts = (
  computed: readonly SettledFact[],
  states: ReadonlyMap<string, FactState>,
): SettledFact[] => computed.filter((fact) => states.get(fact.id)?.hash !== hashOfFact(fact));

/** Stores changed facts: properties, labels and roles. Keeps the previous state of `known` ones as a version. */
export async function storeFacts(
  run: Run,
  changed: readonly SettledFact[],
  known: ReadonlySet<string>,
): Promise<void> {
  if (changed.length === 0) return;
  const former = changed.flatMap(({ id }) => (known.has(id) ? [id] : []));
  if (former.length > 0) await run(statement('write/keep.versions'), { facts: former });
  const rows = changed.map((fact) => ({ ...fact, hash: hashOfFact(fact) }));
  await run(statement('write/settle.facts'), { rows });
  const roles = changed.flatMap(({ id, roles: own }) => own.map((role) => ({ fact: id, ...role })));
  await run(statement('write/link.roles'), { rows: roles });
}

/** Links facts to their best details, even unchanged ones: details may have been replaced under the same id. */
export async function linkBest(run: Run, facts: readonly SettledFact[]): Promise<void> {
  const rows = facts.map(({ id, details }) => ({ id, details }));
  if (rows.length > 0) await run(statement('write/link.best'), { rows });
}
