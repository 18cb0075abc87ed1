import { type Placed, findRoom } from './findRoom.ts';
import type { VisibleGraph } from './graphData.ts';
import type { Room } from './keepApart.ts';
import type { Point } from './layFocusRings.ts';

function meanPoint(points: readonly Point[]): Point | undefined {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return points.length === 0 ? undefined : { x: sum.x / points.length, y: sum.y / points.length };
}

/** The other ends of the links of each thing, without what is in the middle: that pulls everything. */
function endsOf({ links }: VisibleGraph, middle: ReadonlySet<string>): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const { from, to } of links) {
    if (!middle.has(to)) ends.set(from, [...(ends.get(from) ?? []), to]);
    if (!middle.has(from)) ends.set(to, [...(ends.get(to) ?? []), from]);
  }
  return ends;
}

/**
 * Places what joins a drawing: what stands already stays, what is new comes near to what it is linked to, where there is
 * room. `wishes` are where things stood when they were drawn last, or would stand in a drawing of their own.
 */
export function placeThings(
  graph: VisibleGraph,
  standing: ReadonlyMap<string, Point>,
  wishes: { last: ReadonlyMap<string, Point>; rings: ReadonlyMap<string, Point> },
  rooms: ReadonlyMap<string, Room>,
  middle: ReadonlySet<string>,
): Map<string, Point> {
  const ids = graph.things.map(({ id }) => id);
  const places = new Map<string, Point>();
  const taken: Placed[] = [];
  const put = (id: string, place: Point): void => {
    const room = rooms.get(id);
    places.set(id, place);
    if (room) taken.push({ ...room, ...place });
  };
  for (const id of ids) {
    const place = standing.get(id);
    if (place) put(id, place);
  }
  const ends = endsOf(graph, middle);
  // Facts first: their other ends come near to them.
  const facts = new Set(graph.things.filter((thing) => thing.standing !== null).map(({ id }) => id));
  const newcomers = ids
    .filter((id) => !places.has(id))
    .sort((one, other) => Number(facts.has(other)) - Number(facts.has(one)));
  for (const id of newcomers) {
    const near = (ends.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
    const wish = wishes.last.get(id) ?? meanPoint(near) ?? wishes.rings.get(id) ?? { x: 0, y: 0 };
    const room = rooms.get(id);
    put(id, room ? findRoom(wish, room, taken) : wish);
  }
  return places;
}
