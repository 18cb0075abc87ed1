import { slugOf } from './slugOf.ts';

/** A role of a fact: the types of what it can hold, and the slugs of what it holds. */
export interface HeldRole {
  name: string;
  types: readonly string[];
  slugs: readonly string[];
}

/**
 * What tells a fact from others of its type, as words of its id: the slugs of what has its roles, each once. A role is named
 * where another that is unknown could hold the same, since what is bought from India is not what India buys:
 * `india-russia`, `buyer-india`, `seller-india`. Pure.
 */
export function slugOfRoles(roles: readonly HeldRole[]): string[] {
  const unknown = new Set(roles.filter(({ slugs }) => slugs.length === 0).flatMap(({ types }) => types));
  const told = roles.filter(({ slugs }) => slugs.length > 0);
  const words = told.flatMap(({ name, types, slugs }) =>
    types.some((type) => unknown.has(type)) ? [slugOf(name), ...slugs] : slugs,
  );
  return [...new Set(words)];
}
