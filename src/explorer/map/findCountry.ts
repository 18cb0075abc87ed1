import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { foldedWords } from '../../text/foldText.ts';
import type { End } from './readArcs.ts';

export type Shape = Feature<Polygon | MultiPolygon, { name: string }>;

const toKey = (name: string): string => foldedWords(name).join('');

/** The outline of a country by its name or an alias; none when the atlas has no such name. */
export function findCountry(
  atlas: FeatureCollection<Polygon | MultiPolygon, { name: string }>,
  { name, aliases }: Pick<End, 'name' | 'aliases'>,
): Shape | undefined {
  const keys = new Set([name, ...aliases].map(toKey));
  return atlas.features.find((shape) => keys.has(toKey(shape.properties.name)));
}

/** The middle of a country's largest part, as longitude and latitude: islands far off do not pull it into the sea. */
export function middleOf(shape: Shape): [number, number] {
  const { geometry } = shape;
  if (geometry.type === 'Polygon') return geoCentroid(shape);
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  parts.sort((one, other) => geoArea(other) - geoArea(one));
  return parts[0] ? geoCentroid(parts[0]) : geoCentroid(shape);
}
