import type cytoscape from 'cytoscape';
import type { Point } from './layFocusRings.ts';

/** What the reader saw: how large, from where, and where each thing stood. */
interface Seen {
  zoom: number;
  pan: Point;
  places: ReadonlyMap<string, Point>;
}

/** How long things are on their way, in milliseconds. */
const duration = 350;

/** Where each thing of a drawing stands. */
export const placesOf = (cy: cytoscape.Core): Map<string, Point> =>
  new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));

/** How large a drawing is seen, and which part of it. */
export const viewport = (cy: cytoscape.Core): Pick<Seen, 'zoom' | 'pan'> => ({
  zoom: cy.zoom(),
  pan: { ...cy.pan() },
});

/**
 * Moves a drawing from what was seen before to how it is now: things glide to their new places, and what is new fades in.
 * Readers who asked their system for less motion see how it is at once.
 */
export function moveFrom(cy: cytoscape.Core, before: Seen): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const now = viewport(cy);
  cy.nodes().forEach((node) => {
    const [from, to] = [before.places.get(node.id()), { ...node.position() }];
    if (!from)
      node
        .style('opacity', 0)
        .animate({ style: { opacity: 1 } }, { duration, complete: () => node.removeStyle('opacity') });
    else if (from.x !== to.x || from.y !== to.y) node.position(from).animate({ position: to }, { duration });
  });
  if (now.zoom === before.zoom && now.pan.x === before.pan.x && now.pan.y === before.pan.y) return;
  cy.viewport(before).animate(now, { duration });
}
