/** Something that came, changed or went. `id` is of what the graph holds or held, `concerns` what it is about. */
export interface Change {
  id: string;
  kind: 'CAME' | 'CHANGED' | 'WENT';
  /** ISO 8601, by the database's clock. */
  at: string;
  concerns: readonly string[];
}

/** What changed since the event before, latest last. `truncated`: more changed than is listed. */
export interface ChangeEvent {
  changes: readonly Change[];
  truncated: boolean;
}

/** Holds for one reader what changed until it takes it. */
export interface ChangeQueue {
  add(event: ChangeEvent): void;
  /** Everything that was added, one event for all that came since the last. Ends when the signal aborts. */
  events(): AsyncGenerator<ChangeEvent, void>;
}

/**
 * A queue for a reader who may be slow: what it does not take in time becomes one event, and beyond `most` changes the
 * latest are kept and the event says so. It thus never holds more, and nobody is told less than that something changed.
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
