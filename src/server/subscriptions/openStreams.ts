import type { ServerResponse } from 'node:http';
import { ExpectedError } from '../../errors.ts';

/** How many streams may be open, in all and of one caller, and for how long each. */
export interface StreamLimits {
  most: number;
  mostOfCaller: number;
  lastsMs: number;
}

/** The open streams of a service. */
export interface OpenStreams {
  /**
   * Counts one more. It ends when its controller aborts: once the client disconnects, its time is over or all are ended,
   * or by who began it. Throws SUBSCRIPTIONS_EXCEEDED.
   */
  begin(caller: string, response: ServerResponse): AbortController;
  count(): number;
  /** Ends all; those that begin later end at once. */
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
