import type { NodeCollection, NodeSingular } from 'cytoscape';
import type { Room } from './keepApart.ts';

/** Left free around the label of a fact, in its box. */
const padding = { x: 18, y: 12 };

/** What the drawing itself measured of a thing: its label in the font that this machine really has. */
const measured = (node: NodeSingular, includeNodes: boolean) =>
  node.boundingBox({ includeNodes, includeOverlays: false, includeUnderlays: false });

/** Makes the box of each fact as large as its label. The things must be in the drawing already. */
export function fitBoxes(nodes: NodeCollection): void {
  const sizes = nodes
    .filter('[?fact]')
    .map((node) => ({ node: node as NodeSingular, label: measured(node as NodeSingular, false) }));
  for (const { node, label } of sizes) node.data({ width: label.w + padding.x, height: label.h + padding.y });
}

/** The room that each thing takes as it is drawn, with its label, by id. */
export function roomsOf(nodes: NodeCollection): Map<string, Room> {
  return new Map(
    nodes.map((each) => {
      const node = each;
      const { x, y } = node.position();
      const { x1, x2, y1, y2 } = measured(node, true);
      return [node.id(), { side: Math.max(x - x1, x2 - x), up: y - y1, down: y2 - y }];
    }),
  );
}
