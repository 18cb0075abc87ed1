import type { LinkRow } from '../ask/answers.ts';
import type { Thing } from './graphData.ts';

export interface Point {
  x: number;
  y: number;
}

/** The screen that most people read on: rings are wider than high. */
const usualStretch = 1.7;

/** A point on an ellipse; `stretch` is its width by its height. */
const onRing = (angle: number, radius: number, stretch: number): Point => ({
  x: Math.cos(angle) * radius * Math.max(1, stretch),
  y: (Math.sin(angle) * radius) / Math.min(1, stretch),
});

/** The mean direction of some angles; null of none. */
function meanAngle(angles: readonly number[]): number | null {
  if (angles.length === 0) return null;
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  return Math.atan2(y, x);
}

/** Orders things around a ring by the direction they are drawn to; the undirected come last. */
function spread(
  ids: readonly string[],
  wish: (id: string) => number | null,
  offset = 0,
): Map<string, number> {
  const wished = ids.map((id) => ({ id, angle: wish(id) ?? Math.PI }));
  wished.sort((one, other) => one.angle - other.angle || one.id.localeCompare(other.id));
  const step = (2 * Math.PI) / Math.max(1, ids.length);
  // Turn the evenly spaced ring so that it fits the wishes best.
  const turn = meanAngle(wished.map(({ angle }, place) => angle - place * step)) ?? 0;
  return new Map(wished.map(({ id }, place) => [id, turn + offset + place * step]));
}

/**
 * Places focus rings: the chosen things in the middle, facts on an inner ring, their other ends on an outer
 * one, each near what it is linked to; rings grow with what is on them, so that no label covers another.
 * Takes ids of the middle and the width of the place by its height; gives a point for every thing.
 */
export function layFocusRings(
  things: readonly Thing[],
  links: readonly LinkRow[],
  middle: readonly string[],
  stretch = usualStretch,
): Map<string, Point> {
  const inMiddle = new Set(middle);
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of links) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const facts = things
    .filter(({ id, standing }) => standing !== null && !inMiddle.has(id))
    .map(({ id }) => id);
  const entities = things
    .filter(({ id, standing }) => standing === null && !inMiddle.has(id))
    .map(({ id }) => id);
  const near = (id: string): string[] => (neighbours.get(id) ?? []).filter((other) => !inMiddle.has(other));

  // Facts that share an end go side by side: walk from the busiest end outwards.
  const byBusy = [...entities].sort((one, other) => near(other).length - near(one).length);
  const walked = [
    ...new Set([...byBusy.flatMap((id) => near(id).filter((other) => facts.includes(other))), ...facts]),
  ];
  const startAngle = -Math.PI / 2;
  let factAngles = new Map(
    walked.map((id, place) => [id, startAngle + (place * 2 * Math.PI) / walked.length]),
  );
  const towards = (angles: ReadonlyMap<string, number>) => (id: string) =>
    meanAngle(near(id).flatMap((other) => angles.get(other) ?? []));
  let entityAngles = spread(entities, towards(factAngles));
  for (let round = 0; round < 4; round++) {
    factAngles = spread(facts, towards(entityAngles));
    entityAngles = spread(entities, towards(factAngles));
  }

  const isCrowded = facts.length > 10;
  const inner = Math.max(facts.length > 0 ? 135 : 0, facts.length * 13) * (middle.length === 0 ? 0.6 : 1);
  const outer = Math.max(inner + 95, entities.length * 14);
  const places = new Map<string, Point>();
  middle.forEach((id, place) => {
    places.set(
      id,
      middle.length === 1
        ? { x: 0, y: 0 }
        : onRing((place * 2 * Math.PI) / middle.length - Math.PI / 2, 70 + 14 * middle.length, stretch),
    );
  });
  const grown = middle.length > 1 ? 60 + 14 * middle.length : 0;
  [...factAngles]
    .sort((one, other) => one[1] - other[1])
    .forEach(([id, angle], place) => {
      places.set(id, onRing(angle, inner + grown + (isCrowded && place % 2 === 1 ? 46 : 0), stretch));
    });
  for (const [id, angle] of entityAngles)
    places.set(id, onRing(angle, outer + grown + (isCrowded ? 44 : 0), stretch));
  return places;
}
