import { type Pair, keyOfPair } from './deriveEdges.ts';
import type { FactState } from './settleFacts.ts';

/** A fact's standing and title. */
export interface FactView {
  standing: string | null;
  title: string | null;
}

/** A fact that a change affected, before and after; null if it did not exist. */
export interface MovedFact {
  id: string;
  before: FactView | null;
  after: FactView | null;
}

/** A derived edge that appeared or vanished. */
export type MovedEdge = Pair & { stands: boolean };

/** The effects of a change. */
export interface Moved {
  facts: readonly MovedFact[];
  edges: readonly MovedEdge[];
}

type Properties = Readonly<Record<string, unknown>>;

/** The visible state of a settled or stored fact; null if it has none. */
const viewOf = ({ standing, title }: Properties): FactView | null =>
  typeof standing === 'string' ? { standing, title: (title ?? null) as string | null } : null;

/** Facts before and after settling. Takes those that changed, and those that ended. Pure. */
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

/** The combined effects of several steps: the state before the first, and after the last. Pure. */
export function joinMoved(steps: readonly Moved[]): Moved {
  const facts = new Map<string, MovedFact>();
  const edges = new Map<string, MovedEdge>();
  for (const step of steps) {
    for (const { id, before, after } of step.facts)
      facts.set(id, { id, before: facts.has(id) ? (facts.get(id)?.before ?? null) : before, after });
    for (const edge of step.edges) {
      const key = keyOfPair(edge);
      // An edge that appears and vanishes again is not an effect.
      if (edges.has(key)) edges.delete(key);
      else edges.set(key, edge);
    }
  }
  return {
    facts: [...facts.values()].filter(({ before, after }) => !isSame(before, after)),
    edges: [...edges.values()],
  };
}
