import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../neo4j/openGraph.ts';
import { limits } from '../limits/limits.ts';
import { type ChangeEvent, type ChangeQueue, changeQueue } from './changeQueue.ts';
import { eventOf, readChanges } from './readChanges.ts';

/** The changes that a subscriber wants. */
export interface Wanted {
  /** Only changes of or concerning one of these ids; all by default. */
  about?: string | undefined;
  /** Begins with the changes since this moment. */
  since?: string | undefined;
}

/** Subscribes to changes until the signal aborts. Resolves once everything stored from then on will be reported. */
export type Follow = (wanted: Wanted, signal: AbortSignal) => Promise<AsyncIterable<ChangeEvent>>;

type Watched = Pick<Graph, 'read' | 'version'>;

/** One watcher of the graph for all subscribers. */
interface Watch {
  queues: Map<ChangeQueue, Wanted>;
  /** Resolves once the watcher knows the initial state. */
  ready: Promise<void>;
  end(): void;
}

const pick = ({ changes, truncated }: ChangeEvent, { about }: Wanted): ChangeEvent => ({
  changes:
    about === undefined
      ? changes
      : changes.filter(({ id, concerns }) => id === about || concerns.includes(about)),
  truncated,
});

/**
 * Polls the store's version, which changes with every write from anywhere (other copies of the service, the command line,
 * Cypher), and reads what changed only if it did.
 */
function beginWatch(graph: Watched, report: (error: unknown) => void): Watch {
  const queues: Watch['queues'] = new Map();
  const ending = new AbortController();
  let version: string | undefined;
  let seen = new Set<string>();

  async function look(): Promise<void> {
    const current = await graph.version();
    if (current === version) return;
    const { found, isCut } = await readChanges(graph, null);
    const fresh = found.filter(({ key }) => !seen.has(key));
    // If the last listed change was already reported, so were those cut off after it.
    const event = eventOf({ found: fresh, isCut: isCut && fresh.at(-1) === found.at(-1) });
    if (version !== undefined) for (const [queue, wanted] of queues) queue.add(pick(event, wanted));
    seen = new Set(found.map(({ key }) => key));
    version = current;
  }

  async function lookOn(): Promise<void> {
    while (!ending.signal.aborted) {
      await sleep(limits.watchMs, undefined, { ref: false });
      // An unavailable database: its changes are read once it answers again.
      await look().catch(report);
    }
  }

  const ready = look().then(() => void lookOn());
  return {
    queues,
    ready,
    end() {
      ending.abort();
    },
  };
}

/**
 * Watches a graph while there are subscribers. `report` takes failures of the watcher, which goes on. A subscriber that cannot
 * begin gets the error: DATABASE_UNAVAILABLE and the like.
 */
export function watchChanges(graph: Watched, report: (error: unknown) => void): Follow {
  let current: Watch | undefined;
  return async (wanted, signal) => {
    const watch = (current ??= beginWatch(graph, report));
    const queue = changeQueue(limits.changesListed, signal);
    const leave = (): void => {
      watch.queues.delete(queue);
      if (watch.queues.size > 0) return;
      watch.end();
      if (current === watch) current = undefined;
    };
    watch.queues.set(queue, wanted);
    signal.addEventListener('abort', leave, { once: true });
    try {
      await watch.ready;
      if (wanted.since !== undefined)
        queue.add(pick(eventOf(await readChanges(graph, wanted.since)), wanted));
    } catch (error) {
      leave();
      throw error;
    }
    return queue.events();
  };
}
