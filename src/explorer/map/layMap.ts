import { geoNaturalEarth1, geoPath } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import type { MapQuery } from '../../generated/operations.ts';
import { type Shape, findCountry, middleOf } from './findCountry.ts';
import type { MapArc } from './readArcs.ts';

const width = 960;
const height = 500;
const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
/** The shapes of the world's countries. */
export const countries = feature(topology, topology.objects.countries) as FeatureCollection<
  Polygon | MultiPolygon,
  { name: string }
>;
const projection = geoNaturalEarth1().fitSize([width, height], { type: 'Sphere' });
/** A shape as a path of the drawing. */
export const outline = geoPath(projection);

/** The part of the world that some points lie in, with room around them, as wide by its height as the map is. */
export function frameAround(points: readonly [number, number][]): { box: string; unit: number } {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs, width), Math.max(...xs, 0)];
  const [top, bottom] = [Math.min(...ys, height), Math.max(...ys, 0)];
  const span = Math.max(
    (right - left) * 1.35 + 60,
    ((bottom - top) * 1.5 + 60) * (width / height),
    width / 4,
  );
  if (points.length === 0 || span >= width) return { box: `0 20 ${String(width)} 420`, unit: 1 };
  const rows = (span * height) / width;
  const corner = [(left + right - span) / 2, (top + bottom - rows) / 2].map((at) => at.toFixed(0));
  return { box: `${corner.join(' ')} ${span.toFixed(0)} ${rows.toFixed(0)}`, unit: span / width };
}

function arcPath(from: [number, number], to: [number, number], place: number): string {
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const bend = 0.18 + 0.12 * place;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return `M${from.join(',')} Q${String(x + dy * bend)},${String(y - dx * bend - 20)} ${to.join(',')}`;
}

/** An arc as it is drawn: which one, and its path. */
export interface DrawnArc {
  arc: MapArc;
  path: string;
}

/** A country as it is drawn: its shape, where the world has one, and its middle in the drawing. */
export interface DrawnCountry {
  id: string;
  name: string;
  shape: Shape | undefined;
  at: [number, number] | undefined;
}

/** The countries that articles name, as they are drawn. */
export function placeCountries(data: MapQuery): DrawnCountry[] {
  return data.countries.nodes.map((country) => {
    const shape = findCountry(countries, country);
    const at = shape && (projection(middleOf(shape)) ?? undefined);
    return { id: country.id, name: country.name, shape, at };
  });
}

/** Arcs between countries that have a place; several between the same two lie beside one another. */
export function layArcs(arcs: readonly MapArc[], named: readonly DrawnCountry[]): DrawnArc[] {
  const points = new Map(named.map(({ id, at }) => [id, at]));
  const pairs = new Map<string, number>();
  return arcs.flatMap((arc) => {
    const [from, to] = [points.get(arc.from), points.get(arc.to)];
    if (!from || !to) return [];
    const pair = [arc.from, arc.to].sort().join(' ');
    const place = pairs.get(pair) ?? 0;
    pairs.set(pair, place + 1);
    return [{ arc, path: arcPath(from, to, place) }];
  });
}
