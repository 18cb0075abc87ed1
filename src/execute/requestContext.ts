import type DataLoader from 'dataloader';
import type { Graph } from '../neo4j/openGraph.ts';
import type { Model } from '../model/buildModel.ts';

/** What one request carries while it is executed: the graph it reads, its batches and its hints. */
export interface RequestContext {
  graph: Graph;
  model: Model;
  /** One loader for each field, selection and arguments; see `loaderFor`. */
  loaders: Map<string, DataLoader<string, unknown>>;
  /** Sentences for `extensions.hints`: why something was not found. */
  hints: Set<string>;
  /** What went wrong with root fields, by response key, so that it is not tried twice; see `answerComposed`. */
  failures: Map<string | number, Error>;
  /** How many rows the operation could read; see `costOf`. */
  cost?: number;
}

/** A new context for one request; what else the caller gives stands in it too. */
export function startRequest<T extends Pick<RequestContext, 'graph' | 'model'>>(
  shared: T,
): RequestContext & T {
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
