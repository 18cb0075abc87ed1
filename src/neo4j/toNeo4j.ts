import neo4j from 'neo4j-driver';
import { Day } from '../model/codecs/codec.ts';

/** A moment in UTC, whatever the machine's time zone. */
const inUtc = (moment: Date): InstanceType<typeof neo4j.types.DateTime> =>
  new neo4j.types.DateTime(
    moment.getUTCFullYear(),
    moment.getUTCMonth() + 1,
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
    moment.getUTCSeconds(),
    moment.getUTCMilliseconds() * 1_000_000,
    0,
  );

/**
 * Converts plain JSON for the driver: whole numbers to integers (JavaScript's would arrive as floats), `Day`s to
 * dates.
 */
export function toNeo4j(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  if (value instanceof Day) return neo4j.types.Date.fromStandardDateUTC(new Date(`${value.text}T00:00:00Z`));
  if (value instanceof Date) return inUtc(value);
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toNeo4j(each)]));
  }
  return value;
}
