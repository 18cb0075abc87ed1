import { type Pair, keyOfPair } from './deriveEdges.ts';
import type { FactState } from './settleFacts.ts';

/** How a fact stands, and its title. */
export interface FactView {
  standing: string | null;
  title: string | null;
}

/** A fact that a change moved; null where it did not stand before, or is gone. */
export interface MovedFact {
  id: string;
  before: FactView | null;
  after: FactView | null;
}

/** A derived edge that appeared, or vanished. */
export type MovedEdge = Pair & { stands: boolean };

/** What a change moved. */
export interface Moved {
  facts: readonly MovedFact[];
  edges: readonly MovedEdge[];
}

type Properties = Readonly<Record<string, unknown>>;

/** What is seen of a fact, settled or stored; null where it does not stand. */
const viewOf = ({ standing, title }: Properties): FactView | null =>
  typeof standing === 'string' ? { standing, title: (title ?? null) as string | null } : null;

/** How facts stand since they were settled, and before. Takes those that changed, and those that ended. Pure. */
export function movedFacts(
  changed: readonly { id: string; properties: Properties }[],
  ended: readonly string[],
  before: ReadonlyMap<string, FactState>,
): MovedFact[] {
  const stood = (id: string): FactView | null => viewOf({ ...before.get(id) });
  return [
    ...ended.map((id) => ({ id, before: stood(id), after: null })),
    ...changed.map(({ id, properties }) => ({ id, before: stood(id), after: viewOf(properties) })),
  ];
}

const isSame = (one: FactView | null, other: FactView | null): boolean =>
  one?.standing === other?.standing && one?.title === other?.title;

/** What several steps of one change moved together: what the first found, and what the last left. Pure. */
export function joinMoved(steps: readonly Moved[]): Moved {
  const facts = new Map<string, MovedFact>();
  const edges = new Map<string, MovedEdge>();
  for (const step of steps) {
    for (const { id, before, after } of step.facts)
      facts.set(id, { id, before: facts.has(id) ? (facts.get(id)?.before ?? null) : before, after });
    for (const edge of step.edges) {
      const key = keyOfPair(edge);
      // What appears and vanishes again did not move.
      if (edges.has(key)) edges.delete(key);
      else edges.set(key, edge);
    }
  }
  return {
    facts: [...facts.values()].filter(({ before, after }) => !isSame(before, after)),
    edges: [...edges.values()],
  };
}
