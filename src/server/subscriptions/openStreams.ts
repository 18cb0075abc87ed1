import type { ServerResponse } from 'node:http';
import { ExpectedError } from '../../errors.ts';

/** Limits on open streams: in all, per caller, and how long each may last. */
export interface StreamLimits {
  most: number;
  mostOfCaller: number;
  lastsMs: number;
}

/** The open streams of a service. */
export interface OpenStreams {
  /**
   * Counts a new stream. It ends when its controller aborts: when the client disconnects, its time is up, all streams are
   * ended, or the caller aborts it. Throws SUBSCRIPTIONS_EXCEEDED.
   */
  begin(caller: string, response: ServerResponse): AbortController;
  count(): number;
  /** Ends all; later ones end at once. */
  end(): void;
}

/** Counts and limits streams. */
export function openStreams({ most, mostOfCaller, lastsMs }: StreamLimits): OpenStreams {
  const open = new Map<AbortController, string>();
  let isEnded = false;
  const refuse = (whose: string, limit: number): never => {
    throw new ExpectedError(
      'SUBSCRIPTIONS_EXCEEDED',
      `${whose} may have ${String(limit)} subscriptions open, and as many are. Close one, or try again later.`,
    );
  };
  return {
    begin(caller, response) {
      const own = [...open.values()].filter((each) => each === caller).length;
      if (own >= mostOfCaller) refuse('One caller', mostOfCaller);
      if (open.size >= most) refuse('All callers together', most);
      const ending = new AbortController();
      const end = (): void => {
        ending.abort();
      };
      const timer = setTimeout(end, lastsMs).unref();
      response.once('close', end);
      open.set(ending, caller);
      ending.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        open.delete(ending);
      });
      if (isEnded || response.destroyed) end();
      return ending;
    },
    count: () => open.size,
    end() {
      isEnded = true;
      for (const ending of open.keys()) ending.abort();
    },
  };
}
