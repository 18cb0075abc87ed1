/** A seeded source of numbers: the same seed gives the same graph everywhere. */
export interface Random {
  /** A number from 0 to 1, 1 excluded. */
  next(): number;
  /** A whole number from 0 to `below`, excluded; every one as likely. */
  upTo(below: number): number;
  /** A whole number from 0 to `below`, excluded; small ones far likelier, as degrees are in real graphs. */
  crowded(below: number): number;
  pick<T>(from: readonly T[]): T;
}

/** Mulberry32, by Tommy Ettinger: 32 bits of state are plenty for test data. */
export function startRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const upTo = (below: number): number => Math.floor(next() * below);
  return {
    next,
    upTo,
    crowded: (below) => Math.floor(below * next() ** 3),
    pick: (from) => from[upTo(from.length)] as (typeof from)[number],
  };
}
