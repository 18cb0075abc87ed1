import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import { ExpectedError } from '../errors.ts';
import type { PrecisionTable } from '../reading/confidence.ts';

const shipped = fileURLToPath(new URL('../../data/reading/precision.json', import.meta.url));

/** Where `entente score --learn` writes the user's own table. */
export const ownTablePath = ({ homes }: Pick<Config, 'homes'>): string => join(homes.data, 'precision.json');

/** The user's own table of measured precision, else the shipped one. Throws DATA_INVALID if it cannot be read. */
export function readPrecision(config: Pick<Config, 'homes'>): PrecisionTable {
  const own = ownTablePath(config);
  const path = existsSync(own) ? own : shipped;
  try {
    const { texts, rules } = JSON.parse(readFileSync(path, 'utf8')) as PrecisionTable;
    if (Array.isArray(texts) && typeof rules === 'object') return { texts, rules };
  } catch {
    // said below
  }
  throw new ExpectedError(
    'DATA_INVALID',
    `${path} must hold texts and rules as entente score --learn writes them. Remove it, or run that again.`,
  );
}

export function writePrecision(path: string, table: PrecisionTable): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(table, null, 2)}\n`);
}
