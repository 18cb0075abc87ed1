import type DataLoader from 'dataloader';
import type { Graph } from '../neo4j/openGraph.ts';
import type { Model } from '../model/buildModel.ts';

/** The context of one request: the graph it reads, its batches and its hints. */
export interface RequestContext {
  graph: Graph;
  model: Model;
  /** Whether the caller may read all of every article, whatever its `access`. */
  seesAll: boolean;
  /** One loader per field, selection and arguments; see `loaderFor`. */
  loaders: Map<string, DataLoader<string, unknown>>;
  /** For `extensions.hints`: why something was not found. */
  hints: Set<string>;
  /** Errors of root fields by response key, so that they are not tried twice; see `answerComposed`. */
  failures: Map<string | number, Error>;
  /** The most rows that the operation could read; see `costOf`. */
  cost?: number;
}

/** A new context, including all that the caller passes. */
export function startRequest<T extends Pick<RequestContext, 'graph' | 'model' | 'seesAll'>>(
  shared: T,
): RequestContext & T {
  return { ...shared, loaders: new Map(), hints: new Set(), failures: new Map() };
}

/** The request's loader for a key, created on first use. */
export function loaderFor(
  context: RequestContext,
  key: string,
  make: () => DataLoader<string, unknown>,
): DataLoader<string, unknown> {
  const known = context.loaders.get(key) ?? make();
  context.loaders.set(key, known);
  return known;
}
