import { isDeepStrictEqual } from 'node:util';
import { statement } from '../neo4j/readStatements.ts';
import type { Run } from '../neo4j/openGraph.ts';
import type { Model } from '../model/buildModel.ts';
import { byPair, edgesOf, findPairs, findSupports, summarise } from './deriveEdges.ts';
import { type Double, findDoubles } from './findDoubles.ts';
import type { Properties } from './reading.ts';
import { computeEntities, isOnlyProposed } from './settleEntities.ts';
import { computeFacts, hashOfFact } from './settleFacts.ts';

/** A violation: the rule's name, the node, and what is wrong. */
export interface Violation {
  rule: string;
  id: string;
  problem: string;
}

/** Facts or entities per read. */
const portion = 1000;

interface StoredFact {
  id: string;
  hash: string;
  standing: string;
  title: string;
  roles: string[];
}

/** The rows of a statement with `$after` and `$limit`, page by page. */
async function* inPortions<T extends { id: string }>(
  run: Run,
  text: string,
  parameters: Record<string, unknown> = {},
): AsyncGenerator<T[]> {
  for (let after = ''; ;) {
    const rows = await run(text, { ...parameters, after, limit: portion });
    const found = rows.map((row) => row.toObject() as unknown as T);
    const last = found.at(-1);
    if (!last) return;
    yield found;
    after = last.id;
  }
}

/** Facts whose stored state differs from what their claims add up to. Facts without claims have their own rule. */
async function differingFacts(run: Run, model: Model, stored: readonly StoredFact[]): Promise<Violation[]> {
  const computed = await computeFacts(
    run,
    model,
    stored.map(({ id }) => id),
  );
  const byId = new Map(stored.map((fact) => [fact.id, fact]));
  return computed
    .filter((fact) => {
      const found = byId.get(fact.id);
      const roles = fact.roles.map(({ relationship, target }) => `${relationship} ${target}`).sort();
      return !(
        found?.hash === hashOfFact(fact) &&
        found.standing === fact.properties.standing &&
        found.title === fact.properties.title &&
        [...found.roles].sort().join() === roles.join()
      );
    })
    .map(({ id }) => ({ rule: 'computed', id, problem: 'it is not what its claims add up to' }));
}

/** Entities whose stored state differs from what their names, codes and claims add up to. */
export async function verifyEntities(run: Run): Promise<Violation[]> {
  const violations: Violation[] = [];
  for await (const rows of inPortions<{ id: string; stored: Properties; label: string }>(
    run,
    statement('internal/entities.as.stored'),
  )) {
    const { settled, said } = await computeEntities(
      run,
      rows.map(({ id }) => id),
    );
    const proposed = new Set(said.filter(isOnlyProposed).map(({ id }) => id));
    for (const { id, stored, label } of rows) {
      const computed = { id, ...settled.get(id) };
      const expected = proposed.has(id) ? 'Proposed' : settled.get(id)?.type;
      if (label !== expected || !isDeepStrictEqual(withoutNulls(stored), withoutNulls(computed)))
        violations.push({
          rule: 'computed',
          id,
          problem: 'it is not what its names, codes and claims add up to',
        });
    }
  }
  return violations;
}

const withoutNulls = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));

/** The edges that facts support, by pair, as comparable text. */
async function expectedEdges(run: Run, model: Model, facts: readonly string[]): Promise<[string, string][]> {
  const supports = byPair(await findSupports(run, model, await findPairs(run, model, facts)));
  return [...supports].map(([pair, found]) => {
    const { facts: supporting, certainty } = summarise(found);
    return [pair, JSON.stringify([supporting, certainty])];
  });
}

async function storedEdges(run: Run, model: Model): Promise<Map<string, string>> {
  const text = statement('internal/derived.edges');
  const found = new Map<string, string>();
  interface Row {
    id: string;
    edges: [pair: string, ...summary: unknown[]][];
  }
  for await (const rows of inPortions<Row>(run, text, { edges: edgesOf(model) }))
    for (const [pair, ...summary] of rows.flatMap(({ edges }) => edges))
      found.set(pair, JSON.stringify(summary));
  return found;
}

/** Recomputes facts and derived edges from the claims and compares them with the stored ones. */
export async function verifyComputed(run: Run, model: Model): Promise<Violation[]> {
  const violations: Violation[] = [];
  const expected = new Map<string, string>();
  for await (const stored of inPortions<StoredFact>(run, statement('internal/facts.as.stored'))) {
    violations.push(...(await differingFacts(run, model, stored)));
    const ids = stored.map(({ id }) => id);
    for (const [pair, summary] of await expectedEdges(run, model, ids)) expected.set(pair, summary);
  }
  const present = await storedEdges(run, model);
  const differing = [...new Set([...expected.keys(), ...present.keys()])].filter(
    (pair) => expected.get(pair) !== present.get(pair),
  );
  const problem = 'this edge is not what facts support';
  return [
    ...violations,
    ...differing.map((pair) => ({ rule: `derived.${pair.split(' ')[0] ?? ''}`, id: pair, problem })),
  ];
}

/** Facts that may be the same as another. */
export async function doublesIn(run: Run, model: Model): Promise<Double[]> {
  const found = new Map<string, Double>();
  for await (const stored of inPortions<StoredFact>(run, statement('internal/facts.as.stored')))
    for (const double of await findDoubles(run, model, { facts: stored.map(({ id }) => id), entities: [] }))
      found.set(double.ids.toSorted().join(' '), double);
  return [...found.values()];
}
