import type { Point } from './layFocusRings.ts';

/** The room that a thing takes with its label, around its point: how far it reaches to each side, up and down. */
export interface Room {
  side: number;
  up: number;
  down: number;
}

/** Left free between two things. */
const gap = 4;
const mostRounds = 80;

/** How far two things must be moved so that they touch no more, along the shorter way; null when they do not touch. */
function push(one: Point & Room, other: Point & Room): Point | null {
  const x = one.side + other.side + gap - Math.abs(other.x - one.x);
  const isAbove = one.y <= other.y;
  const y = isAbove
    ? one.y + one.down + gap - (other.y - other.up)
    : other.y + other.down + gap - (one.y - one.up);
  if (x <= 0 || y <= 0) return null;
  return x < y ? { x: other.x < one.x ? -x : x, y: 0 } : { x: 0, y: isAbove ? y : -y };
}

/**
 * Moves things apart until no two cover one another, each as little as it can. `fixed` ones stay where they are. Pure:
 * gives new points, in as many rounds as it takes but no more than eighty.
 */
export function keepApart(
  places: ReadonlyMap<string, Point>,
  rooms: ReadonlyMap<string, Room>,
  fixed: ReadonlySet<string>,
): Map<string, Point> {
  const things = [...rooms].flatMap(([id, room]) => {
    const place = places.get(id);
    return place ? [{ id, ...room, ...place }] : [];
  });
  for (let round = 0, touched = true; touched && round < mostRounds; round += 1) {
    touched = false;
    for (const [at, one] of things.entries()) {
      for (const other of things.slice(at + 1)) {
        const move = push(one, other);
        const [isOneFixed, isOtherFixed] = [fixed.has(one.id), fixed.has(other.id)];
        if (!move || (isOneFixed && isOtherFixed)) continue;
        touched = true;
        const share = isOneFixed ? 0 : isOtherFixed ? 1 : 0.5;
        one.x -= move.x * share;
        one.y -= move.y * share;
        other.x += move.x * (1 - share);
        other.y += move.y * (1 - share);
      }
    }
  }
  return new Map(things.map(({ id, x, y }) => [id, { x, y }]));
}
