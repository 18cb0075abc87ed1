import type { DrawnArc, Frame } from './layMap.ts';

/** Something with a name at a place of the map. */
export interface Placed {
  id: string;
  name: string;
  at: [number, number];
}

/** Where a name stands beside its spot, in pixels of the screen from its middle. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Sizes on the screen in pixels: a letter at its widest, a line above and below its foot, a spot with its edge. */
const [letter, above, below, radius] = [8, 12, 4, 8];

const sides: Readonly<Record<'right' | 'left' | 'below' | 'above', Label>> = {
  right: { x: 9, y: 4, anchor: 'start' },
  left: { x: -9, y: 4, anchor: 'end' },
  below: { x: 0, y: 21, anchor: 'middle' },
  above: { x: 0, y: -11, anchor: 'middle' },
};

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The sides of a spot, that first from which its arcs do not leave. */
function sidesOf(id: string, arcs: readonly DrawnArc[], places: ReadonlyMap<string, Placed>): Label[] {
  const own = places.get(id)?.at[0] ?? 0;
  const lean = arcs
    .flatMap(({ arc }) => (arc.from === id ? [arc.to] : arc.to === id ? [arc.from] : []))
    .reduce((sum, other) => sum + Math.sign((places.get(other)?.at[0] ?? own) - own), 0);
  const { right, left } = sides;
  return [...(lean > 0 ? [left, right] : [right, left]), sides.below, sides.above];
}

/**
 * Places names on a map so that none covers another or a spot. Those first that most arcs lead to; a name for which no
 * side is free has no label: it is told when its spot is pointed at. Pure.
 */
export function placeLabels(
  spots: readonly Placed[],
  arcs: readonly DrawnArc[],
  { left, top, width, height, unit }: Frame,
): Map<string, Label> {
  const places = new Map(spots.map((spot) => [spot.id, spot]));
  const arcsOf = ({ id }: Placed): number =>
    arcs.filter(({ arc }) => arc.from === id || arc.to === id).length;
  const onScreen = ({ at: [x, y] }: Placed) => ({ x: (x - left) / unit, y: (y - top) / unit });
  const taken = spots.map((spot): Box => {
    const { x, y } = onScreen(spot);
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
  const labels = new Map<string, Label>();
  for (const spot of [...spots].sort((one, other) => arcsOf(other) - arcsOf(one))) {
    const { x, y } = onScreen(spot);
    const wide = spot.name.length * letter;
    for (const side of sidesOf(spot.id, arcs, places)) {
      const begin = x + side.x - (side.anchor === 'start' ? 0 : side.anchor === 'end' ? wide : wide / 2);
      const box = { left: begin, right: begin + wide, top: y + side.y - above, bottom: y + side.y + below };
      const isInside =
        box.left >= 0 && box.right <= width / unit && box.top >= 0 && box.bottom <= height / unit;
      if (!isInside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      labels.set(spot.id, side);
      break;
    }
  }
  return labels;
}
