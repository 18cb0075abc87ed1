import type { Composition } from './composition.ts';

/**
 * The condition that leaves out decisions about an article that only editors may know of; none for other types, since nothing
 * else of it is stored as such.
 */
export const withoutClosed = ({ seesAll }: Composition, type: string, variable: string): string[] =>
  seesAll || type !== 'Decision' ? [] : [`NOT EXISTS { (:Closed {id: ${variable}.source}) }`];
