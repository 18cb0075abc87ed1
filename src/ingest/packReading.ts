import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { Day } from '../model/codecs/codec.ts';
import type { Reading } from './reading.ts';

type Packed = { $day: string } | { $moment: string };

/** JSON has neither days nor timestamps. */
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

/** A reading as compressed text for a property, without the places of its definitions. Pure. */
export const packReading = ({ places: _places, ...reading }: Reading): string =>
  deflateRawSync(JSON.stringify(reading, pack)).toString('base64');

/** Unpacks a text of `packReading`. Pure. */
export const unpackReading = (text: string): Reading =>
  JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString(), unpack) as Reading;
