/** The most that is kept, in bytes: in total, and of one value; larger ones are not kept. */
export interface CacheLimits {
  totalBytes: number;
  valueBytes: number;
}

const defaults: CacheLimits = { totalBytes: 64 * 1024 * 1024, valueBytes: 1024 * 1024 };

/** Values by key, up to a number of bytes; the least recently used go first. */
export interface LeastRecentlyUsed<T> {
  /** The value of a key. It does not count as used. */
  peek(key: string): T | undefined;
  /** Counts a key as used now. */
  touch(key: string): void;
  /** Replaces the value of a key, whose size in bytes is given: null for one not to be kept. */
  keep(key: string, value: T, size: number | null): void;
  /** The bytes now kept, keys included. */
  bytes(): number;
}

export function leastRecentlyUsed<T>({ totalBytes, valueBytes } = defaults): LeastRecentlyUsed<T> {
  const kept = new Map<string, { value: T; bytes: number }>();
  let total = 0;
  const drop = (key: string): void => {
    total -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  return {
    peek: (key) => kept.get(key)?.value,
    // A Map keeps its keys in the order in which they were set.
    touch(key) {
      const found = kept.get(key);
      kept.delete(key);
      if (found) kept.set(key, found);
    },
    keep(key, value, size) {
      drop(key);
      if (size === null || size > valueBytes) return;
      const bytes = size + key.length * 2;
      kept.set(key, { value, bytes });
      total += bytes;
      for (const oldest of kept.keys()) {
        if (total <= totalBytes) break;
        drop(oldest);
      }
    },
    bytes: () => total,
  };
}
