import { type CacheLimits, leastRecentlyUsed } from './leastRecentlyUsed.ts';
import type { Probe } from './sharedVersion.ts';

/** Values that are valid for the version of the store that they were read at. */
export interface VersionedCache<T> {
  /** The cached value of a key, else what `work` gives. Rejects as the work does. */
  answer(key: string, work: () => Promise<T>): Promise<{ value: T; hit: boolean; version: string | null }>;
  /** Hits and misses so far, and the bytes now cached. */
  counts: { readonly hits: number; readonly misses: number; readonly bytes: number };
}

/**
 * Caches values by key and the version of the store. Every write outdates all of them, so no write needs to say what
 * it changed. A value is cached under the version read before it: after a concurrent write it is newer than its
 * version, never older. Callers for a key at the same version share a pending read: after a write, many come at once.
 * `sizeOf` gives a value's bytes, null for one not to be cached.
 */
export function versionedCache<T>(
  currentVersion: Probe,
  sizeOf: (value: T) => number | null,
  limits?: CacheLimits,
): VersionedCache<T> {
  const kept = leastRecentlyUsed<{ version: string; value: T }>(limits);
  const reading = new Map<string, { version: string; value: Promise<T> }>();
  let [hits, misses] = [0, 0];
  /** Does the work, caches its value and shares it while pending. Rejects as the work does. */
  const read = async (key: string, version: string, work: () => Promise<T>): Promise<T> => {
    const own = { version, value: work() };
    reading.set(key, own);
    try {
      const value = await own.value;
      kept.keep(key, { version, value }, sizeOf(value));
      return value;
    } finally {
      if (reading.get(key) === own) reading.delete(key);
    }
  };
  /** What is cached at this version, or pending for another caller; undefined if neither. */
  const find = (key: string, version: string | null): Promise<T> | undefined => {
    const found = kept.peek(key);
    if (found?.version === version) {
      kept.touch(key);
      return Promise.resolve(found.value);
    }
    const other = reading.get(key);
    return other?.version === version ? other.value : undefined;
  };
  return {
    counts: {
      get hits() {
        return hits;
      },
      get misses() {
        return misses;
      },
      get bytes() {
        return kept.bytes();
      },
    },
    async answer(key, work) {
      // Without a version nothing can be cached; the work itself reports what is wrong.
      const version = await currentVersion().catch(() => null);
      const found = find(key, version);
      // Await nothing between this and `read` where nothing is found, or concurrent callers would all read.
      const value = found && (await found.catch(() => null));
      if (value != null && sizeOf(value) !== null) {
        hits += 1;
        return { value, hit: true, version };
      }
      misses += 1;
      return { value: await (version === null ? work() : read(key, version, work)), hit: false, version };
    },
  };
}
