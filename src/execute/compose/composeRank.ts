import { type OrderKey, plain } from './composeOrder.ts';
import type { Composition } from './composition.ts';

/** The index from which all facts or entities of a type are read row by row, in default order. */
export interface Rank {
  /** The label of the index. */
  label: string;
  hint: string;
  conditions: readonly string[];
  /** All keys of the index, in order. */
  keys: readonly OrderKey[];
}

/**
 * Uses the indexes `Fact_rank` and `Entity_rank`, or those of all types, in `cypher/setup`. An index provides its
 * order only to a query with a range on each of its keys; the hint is needed since the planner thinks a range of ids
 * rare. The first range starts at the cursor, so a far page reads no more than a near one.
 */
export function composeRank(
  composition: Composition,
  target: string,
  defaultKeys: readonly OrderKey[],
  { row, cursor, backwards }: { row: string; cursor: readonly unknown[] | null; backwards: boolean },
): Rank {
  const { model } = composition;
  const label = model.storeLabel(target);
  const [type, second] = model.concreteTypes(target);
  const isOfOneType = type !== undefined && second === undefined;
  const texts = ['rank', label === 'Fact' ? 'title' : 'name', 'id'];
  const names = isOfOneType ? ['type', ...texts] : texts;
  const start = cursor?.[0] ?? Number.MIN_SAFE_INTEGER;
  const sign = cursor && backwards ? '<=' : '>=';
  return {
    label,
    hint: `USING INDEX ${row}:${label}(${names.join(', ')})`,
    conditions: [
      ...(isOfOneType ? [`${row}.type = ${composition.add(type)}`] : []),
      `${row}.rank ${sign} ${composition.add(start)}`,
      ...texts.slice(1).map((name) => `${row}.${name} >= ''`),
    ],
    keys: isOfOneType ? [plain('type'), ...defaultKeys] : defaultKeys,
  };
}
