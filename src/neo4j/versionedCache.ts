import type { Probe } from './sharedVersion.ts';

/** The most that is cached, in bytes: in total, and of one value; larger ones are not cached. */
export interface CacheLimits {
  totalBytes: number;
  valueBytes: number;
}

/** Values that are valid for the version of the store that they were read at. */
export interface VersionedCache<T> {
  /** The cached value of a key, else what `work` gives. Rejects as the work does. */
  answer(key: string, work: () => Promise<T>): Promise<{ value: T; hit: boolean; version: string | null }>;
  /** Hits and misses so far, and the bytes now cached. */
  counts: { hits: number; misses: number; bytes: number };
}

/**
 * Caches values by key and the version of the store. Every write outdates all of them, so no write needs to tell what
 * it changed; the least recently used go first. A value is cached under the version read before it: after a
 * concurrent write it is newer than its version, never older. Callers for a key at the same version share a pending
 * read: after a write, many come at once. `sizeOf` gives a value's bytes, null for one not to be cached.
 */
export function versionedCache<T>(
  currentVersion: Probe,
  sizeOf: (value: T) => number | null,
  { totalBytes, valueBytes }: CacheLimits = { totalBytes: 64 * 1024 * 1024, valueBytes: 1024 * 1024 },
): VersionedCache<T> {
  const kept = new Map<string, { version: string; value: T; bytes: number }>();
  const reading = new Map<string, { version: string; value: Promise<T> }>();
  const counts = { hits: 0, misses: 0, bytes: 0 };
  const drop = (key: string): void => {
    counts.bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  const keep = (key: string, version: string, value: T): void => {
    const size = sizeOf(value);
    drop(key);
    if (size === null || size > valueBytes) return;
    kept.set(key, { version, value, bytes: size + key.length * 2 });
    counts.bytes += size + key.length * 2;
    for (const oldest of kept.keys()) {
      if (counts.bytes <= totalBytes) break;
      drop(oldest);
    }
  };
  /** Does the work, caches its value and shares it while pending. Rejects as the work does. */
  const read = async (key: string, version: string, work: () => Promise<T>): Promise<T> => {
    const own = { version, value: work() };
    reading.set(key, own);
    try {
      const value = await own.value;
      keep(key, version, value);
      return value;
    } finally {
      if (reading.get(key) === own) reading.delete(key);
    }
  };
  return {
    counts,
    async answer(key, work) {
      // Without a version nothing can be cached; the work itself reports what is wrong.
      const version = await currentVersion().catch(() => null);
      const found = kept.get(key);
      if (found?.version === version) {
        counts.hits += 1;
        kept.delete(key);
        kept.set(key, found);
        return { value: found.value, hit: true, version };
      }
      const other = reading.get(key);
      // Await nothing between this check and `read`, or concurrent callers would all read.
      const shared = other?.version === version ? await other.value.catch(() => null) : null;
      if (shared !== null && sizeOf(shared) !== null) {
        counts.hits += 1;
        return { value: shared, hit: true, version };
      }
      counts.misses += 1;
      return { value: await (version === null ? work() : read(key, version, work)), hit: false, version };
    },
  };
}
