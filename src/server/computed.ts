import type { GraphQLFieldResolver } from 'graphql';
import { findHighlights } from './findHighlights.ts';
import type { RequestContext } from './requestContext.ts';

type Resolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;

/**
 * The escape hatch: fields, by coordinate, that neither the graph nor a statement can answer.
 * More than about ten entries here mean that a convention is wrong.
 */
export const computed: ReadonlyMap<string, Resolver> = new Map([
  ['SearchHit.highlights', (source) => findHighlights(source as { text: string; terms: string[] })],
]);
