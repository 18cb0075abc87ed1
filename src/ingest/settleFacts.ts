import { createHash } from 'node:crypto';
import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { typeOfId } from '../model/typeOfId.ts';
import type { DetailRow } from './reading.ts';
import { type SettledFact, type SettledRole, type StoredClaim, settleFact } from './settleFact.ts';
import { spokenName } from './spokenName.ts';
import type { Standing } from './standingOf.ts';

/**
 * What a title calls the things that details lead to, by id: entities by name as it stands in a sentence, facts by their
 * `noun` as it is stored.
 */
async function storedNames(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
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

/** The claims without the roles whose targets no longer stand, as long as they do not: a link that leads nowhere is none. */
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
 * Reads the claims of facts and computes each fact from them. Facts without claims are left out, and roles in which a
 * fact is named that nothing says now. A fact that another one's title names is computed before it; one that is not among
 * them is called as it is stored.
 */
export async function computeFacts(run: Run, model: Model, facts: readonly string[]): Promise<SettledFact[]> {
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

/** The ids of all that the titles of facts can name: when the name of one changes, so do they. Takes their claims. */
const namesInTitles = (claims: readonly StoredClaim[]): string[] => [
  ...new Set(
    claims.flatMap(({ details }) => details.flatMap(({ value }) => (typeOfId(value) ? [value] : []))),
  ),
];

/** Settles facts by id, those first that the titles of others name. Roles that lead in a circle name nothing. */
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

/** What tells one settled fact from another; the best details only by id, for those are the claims' own. */
export const hashOfFact = (fact: SettledFact): string =>
  createHash('sha256').update(JSON.stringify(fact)).digest('hex');

/** A fact as it is stored; all but its type is null before it was settled for the first time. */
export interface FactState {
  type: string;
  hash: string | null;
  /** What the titles of other facts call it. */
  noun: string | null;
  title: string | null;
  standing: Standing | null;
  /** The entities that it leads to. */
  roles: readonly Pick<SettledRole, 'relationship' | 'target'>[];
  /** Whether any claim says it. */
  stands: boolean;
}

/** How facts are stored, by id. They are held until the transaction ends, in the order in which they are given. */
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

/** Of computed facts those that are stored otherwise or not at all. */
export const changedFacts = (
  computed: readonly SettledFact[],
  states: ReadonlyMap<string, FactState>,
): SettledFact[] => computed.filter((fact) => states.get(fact.id)?.hash !== hashOfFact(fact));

/** Stores facts that changed: properties, labels and roles. How the `known` ones were before is kept as a version. */
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

/** Ties facts to their best details, changed or not: details may have been stored anew under the same id. */
export async function linkBest(run: Run, facts: readonly SettledFact[]): Promise<void> {
  const rows = facts.map(({ id, details }) => ({ id, details }));
  if (rows.length > 0) await run(statement('write/link.best'), { rows });
}
