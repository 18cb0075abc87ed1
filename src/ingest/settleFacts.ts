import { createHash } from 'node:crypto';
import type { Run } from '../graph/openGraph.ts';
import { type Statements, statement } from '../graph/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { type SettledFact, type StoredClaim, settleFact } from './settleFact.ts';

/** Reads the claims of facts and computes each fact from them. Facts without claims are left out. */
export async function computeFacts(
  run: Run,
  statements: Statements,
  model: Model,
  facts: readonly string[],
): Promise<SettledFact[]> {
  const rows = await run(statement(statements, 'claims.of.facts'), { facts });
  const claims = rows.map((row) => row.toObject() as unknown as StoredClaim & { fact: string; type: string });
  const ids = new Set(claims.flatMap(({ details }) => details.map(({ value }) => value)));
  const found = await run(statement(statements, 'names.of.entities'), { ids: [...ids] });
  const names = new Map(found.map((row) => [row.get('id') as string, row.get('name') as string]));
  const byFact = new Map<string, typeof claims>();
  for (const claim of claims) byFact.set(claim.fact, [...(byFact.get(claim.fact) ?? []), claim]);
  return [...byFact].map(([id, own]) =>
    settleFact(model, { id, type: own[0]?.type ?? '' }, own, (target) => names.get(target)),
  );
}

/** What tells one settled fact from another; the best details only by id, for those are the claims' own. */
export const hashOfFact = (fact: SettledFact): string =>
  createHash('sha256').update(JSON.stringify(fact)).digest('hex');

/** The hashes of facts that were settled before, by id. */
export async function hashesOfFacts(
  run: Run,
  statements: Statements,
  facts: readonly string[],
): Promise<Map<string, string>> {
  const rows = await run(statement(statements, 'hashes.of.facts'), { facts });
  return new Map(rows.map((row) => [row.get('id') as string, row.get('hash') as string]));
}

/**
 * Computes facts from their claims and stores those that changed: properties, labels and roles. How they
 * were before is kept as a version. `present` are the hashes of those that were settled before. Gives all as they are now.
 */
export async function settleFacts(
  run: Run,
  statements: Statements,
  model: Model,
  facts: readonly string[],
  present: ReadonlyMap<string, string>,
): Promise<SettledFact[]> {
  const settled = await computeFacts(run, statements, model, facts);
  const changed = settled
    .map((fact) => ({ ...fact, hash: hashOfFact(fact) }))
    .filter(({ id, hash }) => present.get(id) !== hash);
  const former = changed.flatMap(({ id }) => (present.has(id) ? [id] : []));
  if (former.length > 0) await run(statement(statements, 'keep.versions'), { facts: former });
  await run(statement(statements, 'settle.facts'), { rows: changed });
  const roles = changed.flatMap(({ id, roles: own }) => own.map((role) => ({ fact: id, ...role })));
  await run(statement(statements, 'link.roles'), { rows: roles });
  // Details may have been stored anew under the same id: their ties are made for every fact.
  await run(statement(statements, 'link.best'), {
    rows: settled.map(({ id, details }) => ({ id, details })),
  });
  return settled;
}
