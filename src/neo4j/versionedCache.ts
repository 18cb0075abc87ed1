import type { Probe } from './sharedVersion.ts';

/** How much is kept, in bytes: together, and of one value; larger ones are not kept. */
export interface CacheLimits {
  totalBytes: number;
  valueBytes: number;
}

/** Values that hold as long as the store has the version they were read at. */
export interface VersionedCache<T> {
  /** The kept value of a key, or what `work` gives. Rejects as the work does. */
  answer(key: string, work: () => Promise<T>): Promise<{ value: T; hit: boolean; version: string | null }>;
  /** How often a value was there and how often not, and the bytes of what is kept. */
  counts: { hits: number; misses: number; bytes: number };
}

/**
 * Keeps values by key and by the version of the store. Every write makes all of them old at once, so nothing
 * must be told what it touched; least recently used ones go first. A value is stored under the version that
 * was asked before it was read: when somebody wrote in between, it is newer than its stamp, never older. So who asks
 * for a key at the same version while it is being read can wait for that value: after a write, many ask at once.
 * `sizeOf` gives a value's bytes, or null when it must not be kept.
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
  /** Does the work, keeps what it gives, and lets others wait for it. Rejects as the work does. */
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
      // Without a version nothing can be kept, but the work can still say what is wrong.
      const version = await currentVersion().catch(() => null);
      const found = kept.get(key);
      if (found?.version === version) {
        counts.hits += 1;
        kept.delete(key);
        kept.set(key, found);
        return { value: found.value, hit: true, version };
      }
      const other = reading.get(key);
      // Nothing may be awaited between looking and `read`, or all who ask at once would read.
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
