import type { RequestContext } from '../execute/requestContext.ts';
import type { Caller } from './auth/caller.ts';
import type { Log } from './http/writeLog.ts';
import type { Curate } from './mutations/change.ts';

/** What a request over HTTP carries besides: who sent it, and how it may change the graph. */
export interface ServerContext extends RequestContext {
  /** Names the request in the log and in answers. */
  requestId: string;
  /** Null for an anonymous caller. */
  caller: Caller | null;
  /** Stores changes; absent where nothing may be changed. */
  curate: Curate | undefined;
  audit: Log;
}
