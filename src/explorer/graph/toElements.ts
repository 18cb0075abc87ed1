import type cytoscape from 'cytoscape';
import { roleWord } from '../view/words.ts';
import { type VisibleGraph, isUnasserted } from './graphData.ts';
import { thingLabel } from './labels.ts';
import type { Point } from './layFocusRings.ts';
import type { TwoSided } from './twoSided.ts';

/** Things and links as cytoscape takes them: what its style asks of each stands in its data. */
export function toElements(
  graph: VisibleGraph,
  middle: ReadonlySet<string>,
  lines: ReadonlyMap<string, TwoSided>,
  pins: ReadonlyMap<string, Point>,
): cytoscape.ElementDefinition[] {
  const curated = new Set(graph.things.filter(({ isCurated }) => isCurated).map(({ id }) => id));
  const facts = new Set(graph.things.filter(({ standing }) => standing !== null).map(({ id }) => id));
  const unasserted = new Set(graph.things.filter(isUnasserted).map(({ id }) => id));
  return [
    ...graph.things.map((thing) => {
      return {
        group: 'nodes' as const,
        data: {
          id: thing.id,
          kind: thing.kind,
          label: thingLabel(thing, lines.has(thing.id)),
          line: lines.has(thing.id),
          fact: thing.standing !== null,
          unasserted: isUnasserted(thing),
          curated: thing.standing !== null && thing.isCurated,
          middle: middle.has(thing.id),
          pinned: pins.has(thing.id),
          width: 0,
          height: 0,
        },
      };
    }),
    ...graph.links.map(({ from, to, role, certainty }) => ({
      group: 'edges' as const,
      data: {
        id: `${from} ${role} ${to}`,
        source: from,
        target: to,
        label: roleWord(role),
        inferred: certainty === 'INFERRED',
        curated: curated.has(from),
        line: lines.has(from),
        // Facts have roles; a link from anything else tells who claims a fact.
        says: !facts.has(from),
        unasserted: lines.has(from) && unasserted.has(from),
        // A line comes from who acts, and its arrow is at who is acted on.
        plain: lines.has(from) && !(lines.get(from)?.isDirected && lines.get(from)?.to === to),
      },
    })),
  ];
}
