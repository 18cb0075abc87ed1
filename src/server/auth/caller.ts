/** What a caller may do: read; also review claims and set dates; everything. */
export type Role = 'reader' | 'editor' | 'admin';

export const roles: readonly Role[] = ['reader', 'editor', 'admin'];

/** The sender of a request, once authenticated. */
export interface Caller {
  name: string;
  role: Role;
}

/** Whether a role includes another: an editor also reads. */
export const includesRole = (has: Role, needed: Role): boolean => roles.indexOf(has) >= roles.indexOf(needed);
