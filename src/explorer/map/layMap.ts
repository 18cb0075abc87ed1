import { geoNaturalEarth1, geoPath } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import type { MapQuery } from '../../generated/operations.ts';
import { type Shape, findCountry, middleOf } from './findCountry.ts';
import type { MapArc } from './readArcs.ts';
import type { Size } from './useScreenSize.ts';

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

/** A part of the drawing that is shown; `unit` is a pixel of the screen in units of the drawing. */
export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
  unit: number;
}

/** Where people live: without the ice at both ends. */
const inhabited = { left: 0, top: 30, width, height: 400 };

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The part of the world that some points lie in, with room around them, in the shape that it has on the screen. */
export function frameAround(points: readonly [number, number][], screen: Size): Frame {
  const shape = screen.width / screen.height;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs, width), Math.max(...xs, 0)];
  const [top, bottom] = [Math.min(...ys, height), Math.max(...ys, 0)];
  const wide = Math.max((right - left) * 1.35 + 60, ((bottom - top) * 1.5 + 60) * shape, width / 4);
  if (points.length === 0 || wide >= width)
    return { ...inhabited, unit: Math.max(width / screen.width, inhabited.height / screen.height) };
  const high = wide / shape;
  return {
    left: within((left + right - wide) / 2, 0, width - wide),
    top: within(
      (top + bottom - high) / 2,
      inhabited.top,
      Math.max(inhabited.top, inhabited.top + inhabited.height - high),
    ),
    width: wide,
    height: high,
    unit: wide / screen.width,
  };
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
