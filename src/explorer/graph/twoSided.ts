import { factRoles } from '../../generated/factRoles.ts';
import type { LinkRow } from '../ask/answers.ts';
import type { Thing } from './graphData.ts';

/** A fact between two entities: drawn as a line from one to the other with its kind as label. */
export interface TwoSided {
  /** The end that acts. */
  from: string;
  /** The end that is acted on. */
  to: string;
  /** False where both have the same role, as partners. */
  isDirected: boolean;
}

/** The facts that link two entities, and nothing else, by id. What is in the middle stays a box. */
export function twoSidedFacts(
  things: readonly Thing[],
  links: readonly LinkRow[],
  middle: ReadonlySet<string>,
): Map<string, TwoSided> {
  const kinds = new Map(things.map((thing) => [thing.id, thing]));
  const isEntity = (id: string): boolean => kinds.get(id)?.standing === null;
  const ends = new Map<string, LinkRow[]>();
  for (const link of links) ends.set(link.from, [...(ends.get(link.from) ?? []), link]);
  const found = new Map<string, TwoSided>();
  for (const [id, own] of ends) {
    const order = factRoles[kinds.get(id)?.kind ?? ''] ?? [];
    const [first, second] = [...own].sort(
      (one, other) => order.indexOf(one.role) - order.indexOf(other.role),
    );
    const isPair = own.length === 2 && own.every(({ to }) => isEntity(to)) && first?.to !== second?.to;
    if (first && second && isPair && !middle.has(id))
      found.set(id, { from: first.to, to: second.to, isDirected: first.role !== second.role });
  }
  return found;
}
