import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { Day } from '../model/codecs/codec.ts';
import type { Reading } from './reading.ts';

type Packed = { $day: string } | { $moment: string };

/** JSON knows neither days nor moments. */
function pack(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const raw = this[key];
  if (raw instanceof Day) return { $day: raw.text } satisfies Packed;
  if (raw instanceof Date) return { $moment: raw.toISOString() } satisfies Packed;
  return value;
}

function unpack(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$day' in value) return new Day(value.$day as string);
  if ('$moment' in value) return new Date(value.$moment as string);
  return value;
}

/** A reading as text that a property can hold, compressed. Leaves out where its files define what. Pure. */
export const packReading = ({ places: _places, ...reading }: Reading): string =>
  deflateRawSync(JSON.stringify(reading, pack)).toString('base64');

/** The reading that a text of `packReading` holds. Pure. */
export const unpackReading = (text: string): Reading =>
  JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString(), unpack) as Reading;
