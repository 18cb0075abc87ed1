import type DataLoader from 'dataloader';
import type { Graph } from '../graph/openGraph.ts';
import type { Statements } from '../graph/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import type { Caller } from './auth/caller.ts';
import type { Log } from './http/writeLog.ts';
import type { Curate } from './mutations/change.ts';

/** What one request carries: the graph it reads, its batches and its hints. */
export interface RequestContext {
  graph: Graph;
  model: Model;
  statements: Statements;
  /** One loader for each field, selection and arguments; see `loaderFor`. */
  loaders: Map<string, DataLoader<string, unknown>>;
  /** Sentences for `extensions.hints`: why something was not found. */
  hints: Set<string>;
  /** What went wrong with root fields, by response key, so that it is not tried twice; see `answerComposed`. */
  failures: Map<string | number, Error>;
  /** Names the request in the log and in answers; absent on the command line. */
  requestId?: string;
  /** Who asks; null for a stranger, absent on the command line. */
  caller?: Caller | null;
  /** Stores changes, and notes who asked for them; absent where nothing may be changed. */
  curate?: Curate | undefined;
  audit?: Log;
  /** How many rows the operation could read; see `costOf`. */
  cost?: number;
}

/** A new context for one request. */
export function startRequest(
  shared: Pick<
    RequestContext,
    'graph' | 'model' | 'statements' | 'requestId' | 'caller' | 'curate' | 'audit'
  >,
): RequestContext {
  return { ...shared, loaders: new Map(), hints: new Set(), failures: new Map() };
}

/** The request's loader of a key, made when it is first asked for. */
export function loaderFor(
  context: RequestContext,
  key: string,
  make: () => DataLoader<string, unknown>,
): DataLoader<string, unknown> {
  const known = context.loaders.get(key) ?? make();
  context.loaders.set(key, known);
  return known;
}
