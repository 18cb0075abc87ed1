/** A node added, changed or removed. `id` is its id, `concerns` the ids it is about. */
export interface Change {
  id: string;
  kind: 'CAME' | 'CHANGED' | 'WENT';
  /** ISO 8601, by the database's clock. */
  at: string;
  concerns: readonly string[];
}

/** The changes since the previous event, latest last. `truncated`: there were more than are listed. */
export interface ChangeEvent {
  changes: readonly Change[];
  truncated: boolean;
}

/** Pending changes for one subscriber. */
export interface ChangeQueue {
  add(event: ChangeEvent): void;
  /** Yields all pending changes as one event. Ends when the signal aborts. */
  events(): AsyncGenerator<ChangeEvent, void>;
}

/**
 * A bounded queue for a subscriber that may be slow: changes are merged into one pending event, which keeps the latest `most`
 * and is marked as truncated beyond that. A subscriber always learns at least that something changed.
 */
export function changeQueue(most: number, signal: AbortSignal): ChangeQueue {
  let waiting: ChangeEvent = { changes: [], truncated: false };
  let wake = (): void => undefined;
  signal.addEventListener('abort', () => {
    wake();
  });
  const isEmpty = (): boolean => waiting.changes.length === 0 && !waiting.truncated;
  return {
    add({ changes, truncated }) {
      const all = [...waiting.changes, ...changes];
      waiting = {
        changes: all.slice(-most),
        truncated: waiting.truncated || truncated || all.length > most,
      };
      if (!isEmpty()) wake();
    },
    async *events() {
      while (!signal.aborted) {
        if (isEmpty()) {
          await new Promise<void>((resolve) => (wake = resolve));
          continue;
        }
        const event = waiting;
        waiting = { changes: [], truncated: false };
        yield event;
      }
    },
  };
}
