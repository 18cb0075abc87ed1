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

/**
 * Computes facts from their claims and stores them: properties, labels and roles.
 * Relationship types go into the statement's text, from the schema's closed set of names: as a parameter
 * they would expand every relationship and filter.
 */
export async function settleFacts(
  run: Run,
  statements: Statements,
  model: Model,
  facts: readonly string[],
): Promise<void> {
  const settled = await computeFacts(run, statements, model, facts);
  await run(statement(statements, 'settle.facts'), { rows: settled });
  const roles = settled.flatMap(({ id, roles: own }) => own.map((role) => ({ fact: id, ...role })));
  const relationships = new Set(roles.map(({ relationship }) => relationship));
  const isFact = (id: string): boolean => model.factTypes.includes(id.split(':')[0] ?? '');
  for (const relationship of relationships) {
    for (const label of ['Entity', 'Fact']) {
      const rows = roles.filter(
        (role) => role.relationship === relationship && isFact(role.target) === (label === 'Fact'),
      );
      if (rows.length === 0) continue;
      await run(
        `UNWIND $rows AS row
         MATCH (f:Fact {id: row.fact})
         MATCH (t:${label} {id: row.target})
         CREATE (f)-[:${relationship} {claims: row.claims, certainty: row.certainty}]->(t)`,
        { rows },
      );
    }
  }
}
