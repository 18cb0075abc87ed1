import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { findPairs, keyOfPair, pairsOf, rebuildEdges } from './deriveEdges.ts';
import { type Moved, movedFacts } from './moved.ts';
import type { SettledFact } from './settleFact.ts';
import { settleEntities } from './settleEntities.ts';
import {
  type FactState,
  changedFacts,
  computeFacts,
  holdFacts,
  linkBest,
  storeFacts,
} from './settleFacts.ts';

/** Ids of facts and entities to recompute after a change. */
export interface Touched {
  facts: readonly string[];
  entities: readonly string[];
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** The facts whose claims refer to the given entities and facts. */
async function factsThatName(run: Run, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await run(statement('internal/facts.that.name'), { ids });
  return rows.map((row) => row.get('fact') as string);
}

/**
 * Computes facts, and those whose titles name something that was renamed, appeared or vanished: `shifted` are such
 * entities and facts. Takes the states of facts that are already locked. Terminates, since each fact is added once.
 */
async function computeAll(
  run: Run,
  model: Model,
  touched: readonly string[],
  shifted: readonly string[],
  held: ReadonlyMap<string, FactState>,
): Promise<{ states: Map<string, FactState>; computed: SettledFact[] }> {
  let facts = unique([...touched, ...(await factsThatName(run, shifted))]);
  const states = new Map(held);
  for (;;) {
    const others = await holdFacts(
      run,
      facts.filter((id) => !states.has(id)),
    );
    for (const [id, state] of others) states.set(id, state);
    const computed = await computeFacts(run, model, facts);
    const renamed = computed.filter(({ id, properties }) => states.get(id)?.noun !== properties.noun);
    const known = new Set(facts);
    const more = (
      await factsThatName(
        run,
        renamed.map(({ id }) => id),
      )
    ).filter((id) => !known.has(id));
    if (more.length === 0) return { states, computed };
    facts = unique([...facts, ...more]);
  }
}

/**
 * Recomputes everything that follows from changed claims: entities, facts with labels and roles, and derived edges; ends
 * those without claims. Writes nothing for facts that did not change. The result depends only on the sources in force, not
 * on their order, nor on concurrent changes: everything computed is locked first. Returns the facts and derived edges that
 * changed.
 */
export async function settle(run: Run, model: Model, touched: readonly Touched[]): Promise<Moved> {
  const entities = unique(touched.flatMap((each) => each.entities));
  const facts = unique(touched.flatMap((each) => each.facts));
  const renamed = await settleEntities(run, entities);
  const earlier = await holdFacts(run, facts);
  const before = [...earlier];
  const begun = before.flatMap(([id, { hash, stands }]) => (stands && hash === null ? [id] : []));
  const ended = before.flatMap(([id, { stands }]) => (stands ? [] : [id]));
  if (begun.length > 0) await run(statement('write/link.mentions'), { facts: begun });
  const { states, computed } = await computeAll(run, model, facts, [...renamed, ...begun, ...ended], earlier);
  const changed = changedFacts(computed, states);
  // Only facts settled before can have edges or versions.
  const known = new Set([...states].flatMap(([id, { hash }]) => (hash === null ? [] : [id])));
  const moved = changed.flatMap(({ id }) => (known.has(id) ? [id] : []));
  const former = await findPairs(run, model, [...ended, ...moved]);
  await storeFacts(run, changed, known);
  if (ended.length > 0) await run(statement('write/end.facts'), { facts: ended });
  await linkBest(run, computed);
  const pairs = new Map([...former, ...pairsOf(model, changed)].map((pair) => [keyOfPair(pair), pair]));
  const edges = await rebuildEdges(run, model, [...pairs.values()]);
  if (entities.length > 0) await run(statement('write/end.entities'), { ids: entities });
  return { facts: movedFacts(changed, ended, new Map([...earlier, ...states])), edges };
}
