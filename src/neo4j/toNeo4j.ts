import neo4j from 'neo4j-driver';
import { isDay } from './isDay.ts';

/**
 * Makes plain JSON ready for the driver: whole numbers become integers (JavaScript's travel as floats), and
 * properties that are named as days become dates. A `Date` is a moment.
 */
export function toNeo4j(value: unknown, name = ''): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  if (typeof value === 'string' && isDay(name))
    return neo4j.types.Date.fromStandardDateUTC(new Date(`${value}T00:00:00Z`));
  if (value instanceof Date) return neo4j.types.DateTime.fromStandardDate(value);
  if (Array.isArray(value)) return value.map((each) => toNeo4j(each, name));
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toNeo4j(each, key)]));
  }
  return value;
}
