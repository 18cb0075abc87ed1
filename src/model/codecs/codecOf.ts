import type { Codec } from './codec.ts';
import { dayCodec, momentCodec } from './days.ts';
import { decimalCodec } from './decimal.ts';
import { booleanCodec, numberCodec, textCodec } from './plain.ts';
import { fuzzyDateCodec, moneyCodec } from './valueObjects.ts';

/** All codecs but those of enums, which `enumCodec` makes. */
export const allCodecs: readonly Codec[] = [
  ...['String', 'ID', 'EDTF'].map(textCodec),
  ...['Int', 'Float'].map(numberCodec),
  booleanCodec,
  decimalCodec,
  dayCodec,
  momentCodec,
  fuzzyDateCodec,
  moneyCodec,
];

const codecs: ReadonlyMap<string, Codec> = new Map(allCodecs.map((codec) => [codec.name, codec]));

/** The codec of an SDL type by name; undefined for enums (see `enumCodec`) and for types that are not one value. */
export const codecOf = (type: string): Codec | undefined => codecs.get(type);
