import type { Room } from './keepApart.ts';
import type { Point } from './layFocusRings.ts';

/** Left free between two things. */
const gap = 4;
/** How far the rings of places to try lie apart, and how many are tried. */
const step = 24;
const mostRings = 60;

/** A thing where it stands, with the room that it takes. */
export type Placed = Point & Room;

const touches = (one: Placed, other: Placed): boolean =>
  Math.abs(one.x - other.x) < one.side + other.side + gap &&
  one.y - one.up - gap < other.y + other.down &&
  other.y - other.up - gap < one.y + one.down;

/** Points around a wish, the nearest first. */
function* pointsAround({ x, y }: Point): Generator<Point> {
  yield { x, y };
  for (let ring = 1; ring <= mostRings; ring += 1) {
    const points = 6 * ring;
    for (let place = 0; place < points; place += 1) {
      const angle = (2 * Math.PI * place) / points;
      yield { x: x + Math.cos(angle) * ring * step, y: y + Math.sin(angle) * ring * step };
    }
  }
}

/** The place nearest to a wish where a thing touches nothing; the wish itself where all around is taken. */
export function findRoom(wish: Point, room: Room, taken: readonly Placed[]): Point {
  for (const point of pointsAround(wish))
    if (!taken.some((other) => touches({ ...room, ...point }, other))) return point;
  return wish;
}
