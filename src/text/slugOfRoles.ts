import { slugOf } from './slugOf.ts';

/** A role of a fact: the types it accepts, and the slugs of its values. */
export interface HeldRole {
  name: string;
  types: readonly string[];
  slugs: readonly string[];
}

/**
 * The words of an id that distinguish a fact from others of its type: the slugs of its roles' values, each once. A role is
 * named if another, unknown role could hold the same value, since buying from India is not India buying:
 * `india-russia`, `buyer-india`, `seller-india`. Pure.
 */
export function slugOfRoles(roles: readonly HeldRole[]): string[] {
  const unknown = new Set(roles.filter(({ slugs }) => slugs.length === 0).flatMap(({ types }) => types));
  const known = roles.filter(({ slugs }) => slugs.length > 0);
  const words = known.flatMap(({ name, types, slugs }) =>
    types.some((type) => unknown.has(type)) ? [slugOf(name), ...slugs] : slugs,
  );
  return [...new Set(words)];
}
