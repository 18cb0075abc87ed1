// PackStream, in which Bolt speaks, as far as a scripted server needs it: https://neo4j.com/docs/bolt/current/packstream/

/** A structure: a message or a value of the driver's. */
export interface Structure {
  tag: number;
  fields: unknown[];
}

/** Writes null, booleans, whole numbers up to 2^31, texts, lists, objects and structures. */
export function encode(value: unknown): Buffer {
  if (value === null) return Buffer.from([0xc0]);
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'number') {
    const bytes = Buffer.from([0xca, 0, 0, 0, 0]);
    bytes.writeInt32BE(value, 1);
    return bytes;
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    const head = Buffer.from([0xd1, 0, 0]);
    head.writeUInt16BE(text.length, 1);
    return Buffer.concat([head, text]);
  }
  if (Array.isArray(value)) return Buffer.concat([Buffer.from([0xd4, value.length]), ...value.map(encode)]);
  if ('tag' in (value as object)) {
    const { tag, fields } = value as Structure;
    return Buffer.concat([Buffer.from([0xb0 + fields.length, tag]), ...fields.map(encode)]);
  }
  const entries = Object.entries(value as object);
  return Buffer.concat([Buffer.from([0xd8, entries.length]), ...entries.flat().map(encode)]);
}

/** Reads one value. Throws at a marker that drivers do not send here. */
export function decode(bytes: Buffer): unknown {
  let at = 0;
  const take = (count: number): Buffer => bytes.subarray(at, (at += count));
  const many = (count: number): unknown[] => Array.from({ length: count }, () => read());
  const text = (length: number): string => take(length).toString('utf8');
  const object = (size: number): object =>
    Object.fromEntries(Array.from({ length: size }, () => [read(), read()]));
  const sized = (marker: number, base: number): number =>
    take(2 ** (marker - base)).readUIntBE(0, 2 ** (marker - base));
  const read = (): unknown => {
    const marker = take(1)[0] ?? 0;
    const [kind, size] = [marker & 0xf0, marker & 0x0f];
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 256;
    if (kind === 0x80) return text(size);
    if (kind === 0x90) return many(size);
    if (kind === 0xa0) return object(size);
    if (kind === 0xb0) return { tag: take(1)[0], fields: many(size) };
    if (marker === 0xc0) return null;
    if (marker === 0xc1) return take(8).readDoubleBE();
    if (marker === 0xc2 || marker === 0xc3) return marker === 0xc3;
    if (marker >= 0xc8 && marker <= 0xca)
      return take(2 ** (marker - 0xc8)).readIntBE(0, 2 ** (marker - 0xc8));
    if (marker === 0xcb) return Number(take(8).readBigInt64BE());
    if (marker >= 0xd0 && marker <= 0xd2) return text(sized(marker, 0xd0));
    if (marker >= 0xd4 && marker <= 0xd6) return many(sized(marker, 0xd4));
    if (marker >= 0xd8 && marker <= 0xda) return object(sized(marker, 0xd8));
    throw new Error(`PackStream marker ${marker.toString(16)} is not known here.`);
  };
  return read();
}
