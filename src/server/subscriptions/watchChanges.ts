import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../neo4j/openGraph.ts';
import { limits } from '../limits/limits.ts';
import { type ChangeEvent, type ChangeQueue, changeQueue } from './changeQueue.ts';
import { eventOf, readChanges } from './readChanges.ts';

/** What a follower is told of. */
export interface Wanted {
  /** Ids that a change must be of or concern, one of them; by default any change is told. */
  about?: string | undefined;
  /** Begins with what changed since this moment. */
  since?: string | undefined;
}

/** Follows changes until the signal aborts. Resolves once everything that is stored from then on will be told. */
export type Follow = (wanted: Wanted, signal: AbortSignal) => Promise<AsyncIterable<ChangeEvent>>;

type Watched = Pick<Graph, 'read' | 'version'>;

/** One watch over the graph for all who follow it. */
interface Watch {
  queues: Map<ChangeQueue, Wanted>;
  /** Resolves once the watch knows what was there before. */
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
 * Asks for the store's version, which changes with every write from anywhere, and only when it did for what changed.
 * Whoever writes need not tell: other copies of the service, the command line, Cypher.
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
    // Where the last one listed was seen, so was what is cut off behind it.
    const event = eventOf({ found: fresh, isCut: isCut && fresh.at(-1) === found.at(-1) });
    if (version !== undefined) for (const [queue, wanted] of queues) queue.add(pick(event, wanted));
    seen = new Set(found.map(({ key }) => key));
    version = current;
  }

  async function lookOn(): Promise<void> {
    while (!ending.signal.aborted) {
      await sleep(limits.watchMs, undefined, { ref: false });
      // A database that does not answer now will tell later what changed meanwhile.
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
 * Watches a graph for those who follow it, only while somebody does. `report` takes failures of the watch, which goes
 * on. A follower's failures to begin are thrown: DATABASE_UNAVAILABLE and its like.
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
