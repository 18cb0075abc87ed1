import { isDeepStrictEqual } from 'node:util';
import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { type EdgeChange, keyOfPair, pairsOf, rebuildEdges } from './deriveEdges.ts';
import type { SettledFact } from './settleFact.ts';
import { settleEntities } from './settleEntities.ts';
import {
  type FactState,
  changedFacts,
  computeFacts,
  linkBest,
  holdFacts,
  storeFacts,
} from './settleFacts.ts';

/** What a change touched: ids of facts and entities that must be computed anew. */
export interface Touched {
  facts: readonly string[];
  entities: readonly string[];
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** The facts whose claims name the given entities and facts. */
async function factsThatName(run: Run, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await run(statement('internal/facts.that.name'), { ids });
  return rows.map((row) => row.get('fact') as string);
}

/** A fact that stands otherwise than before, or is called so; null where it did not stand, or no longer does. */
export interface FactChange {
  id: string;
  before: { standing: string; title: string } | null;
  after: { standing: string; title: string } | null;
}

/** What settling changed. */
export interface Settled {
  facts: FactChange[];
  edges: EdgeChange[];
}

const inWords = ({ standing, title }: Record<string, unknown>): FactChange['before'] =>
  standing == null ? null : { standing: standing as string, title: title as string };

/** Which of the facts that were stored anew or ended say something else than before. */
function changesOf(
  changed: readonly SettledFact[],
  ended: readonly string[],
  states: ReadonlyMap<string, FactState>,
): FactChange[] {
  const before = (id: string): FactChange['before'] => inWords({ ...states.get(id) });
  return [
    ...changed.map(({ id, properties }) => ({ id, before: before(id), after: inWords(properties) })),
    ...ended.map((id) => ({ id, before: before(id), after: null })),
  ].filter((each) => !isDeepStrictEqual(each.before, each.after));
}

/**
 * Computes facts, and with them those that name what is called otherwise now, stands for the first time or no longer:
 * `shifted` are such entities and facts. Takes how the touched ones are stored. Ends, since a fact is added once.
 */
async function computeAll(
  run: Run,
  model: Model,
  touched: ReadonlyMap<string, FactState>,
  shifted: readonly string[],
): Promise<{ states: Map<string, FactState>; computed: SettledFact[] }> {
  const states = new Map(touched);
  const hold = async (ids: readonly string[]): Promise<boolean> => {
    const more = await holdFacts(run, unique(ids.filter((id) => !states.has(id))));
    for (const [id, state] of more) states.set(id, state);
    return more.size > 0;
  };
  await hold(await factsThatName(run, shifted));
  for (;;) {
    const computed = await computeFacts(run, model, unique([...states.keys()]));
    const renamed = computed.filter(({ id, properties }) => states.get(id)?.noun !== properties.noun);
    const ids = renamed.map(({ id }) => id);
    if (!(await hold(await factsThatName(run, ids)))) return { states, computed };
  }
}

/**
 * Computes anew all that follows from what was said or is no longer: entities, facts with their labels and roles, and
 * derived edges; ends what nothing says any more. Of facts that come out as they are stored, nothing else is written.
 * What stands then depends only on the sources that stand, not on the order in which they came, nor on who else changes
 * the same things at the same time: all that is computed is held first. Gives what changed.
 */
export async function settle(run: Run, model: Model, touched: readonly Touched[]): Promise<Settled> {
  const entities = unique(touched.flatMap((each) => each.entities));
  const facts = unique(touched.flatMap((each) => each.facts));
  const renamed = await settleEntities(run, entities);
  const before = await holdFacts(run, facts);
  const begun = [...before].flatMap(([id, { hash, stands }]) => (stands && hash === null ? [id] : []));
  const ended = [...before].flatMap(([id, { stands }]) => (stands ? [] : [id]));
  if (begun.length > 0) await run(statement('write/link.mentions'), { facts: begun });
  const { states, computed } = await computeAll(run, model, before, [...renamed, ...begun, ...ended]);
  const changed = changedFacts(computed, states);
  // Only what was settled before can have edges or versions.
  const known = new Set([...states].flatMap(([id, { hash }]) => (hash === null ? [] : [id])));
  const former = [...ended, ...changed.map(({ id }) => id)].flatMap((id) => states.get(id) ?? []);
  await storeFacts(run, changed, known);
  if (ended.length > 0) await run(statement('write/end.facts'), { facts: ended });
  await linkBest(run, computed);
  const pairs = pairsOf(model, [...former, ...changed]);
  const once = new Map(pairs.map((pair) => [keyOfPair(pair), pair]));
  const edges = await rebuildEdges(run, model, [...once.values()]);
  if (entities.length > 0) await run(statement('write/end.entities'), { ids: entities });
  return { facts: changesOf(changed, ended, states), edges };
}
