import type { Model } from '../model/buildModel.ts';
import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';

/** A possible duplicate, two things under one id, or a cycle: the ids, and what to check, in words. */
export interface Double {
  ids: readonly string[];
  problem: string;
}

/** The place where an id is defined: `data/articles/x/facts.yaml:41`; undefined if it was loaded earlier. */
export type PlaceOf = (id: string) => string | undefined;

const identifyingFields = (model: Model): string[] =>
  model.factTypes.flatMap((type) =>
    model
      .ownFields(type)
      .filter(({ identifies, many }) => identifies && !many)
      .map(({ name }) => `${type}.${name}`),
  );

const placed = (id: string, place: string | undefined, sources: readonly string[]): string =>
  `${id} (${place ?? sources.join(', ')})`;

const pairKey = (id: string, other: string): string => [id, other].sort().join(' ');

/**
 * Finds possible duplicates among given facts and entities: similar facts under two ids, entities with the same type and name,
 * facts whose claims disagree on an identifying role, and facts whose roles form a cycle. Each is reported once.
 */
export async function findDoubles(
  run: Run,
  model: Model,
  { facts, entities }: { facts: readonly string[]; entities: readonly string[] },
  placeOf: PlaceOf = () => undefined,
): Promise<Double[]> {
  const twins = await run(statement('internal/twins.of.facts'), { facts });
  const namesakes = await run(statement('internal/namesakes.of.entities'), { entities });
  const fields = identifyingFields(model);
  const torn = await run(statement('internal/facts.of.two.minds'), { facts, fields });
  const found = new Map<string, Double>();
  for (const row of twins) {
    const { id, other, sources, otherSources } = row.toObject() as unknown as Twin;
    const both = `${placed(id, placeOf(id), sources)} and ${placed(other, placeOf(other), otherSources)}`;
    const problem = `${both} may be one fact: their roles agree and their dates can overlap. If so, give both one id.`;
    if (!found.has(pairKey(id, other))) found.set(pairKey(id, other), { ids: [id, other], problem });
  }
  for (const row of namesakes) {
    const { id, other, name } = row.toObject() as { id: string; other: string; name: string };
    const both = `${placed(id, placeOf(id), ['loaded before'])} and ${placed(other, placeOf(other), ['loaded before'])}`;
    const problem = `${both} are both called "${name}". If they are one, give both one id.`;
    if (!found.has(pairKey(id, other))) found.set(pairKey(id, other), { ids: [id, other], problem });
  }
  for (const row of torn) {
    const {
      id,
      fields: own,
      sources,
    } = row.toObject() as { id: string; fields: string[]; sources: string[] };
    const problem = `${placed(id, placeOf(id), sources)}: its claims disagree on ${own.join(' and ')}, which tells one fact from another. If they are two, give each its own id.`;
    found.set(id, { ids: [id], problem });
  }
  for (const row of await run(statement('internal/circles.of.facts'), { facts })) {
    const way = row.get('way') as string[];
    const ids = [...new Set(way)].sort();
    const steps = way
      .map((id) => placeOf(id) ?? 'loaded before')
      .map((place, at) => `${way[at] ?? ''} (${place})`);
    found.set(ids.join(' → '), {
      ids,
      problem: `Roles lead in a circle: ${steps.join(' → ')}. One of them is wrong.`,
    });
  }
  return [...found.values()];
}

interface Twin {
  id: string;
  other: string;
  sources: string[];
  otherSources: string[];
}
