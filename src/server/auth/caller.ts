/** Roles, each including the previous ones: read; propose claims; curate; everything. */
export type Role = 'reader' | 'contributor' | 'editor' | 'admin';

export const roles: readonly Role[] = ['reader', 'contributor', 'editor', 'admin'];

/** The sender of a request, once authenticated. */
export interface Caller {
  name: string;
  role: Role;
}

/** Whether a role includes another: an editor also reads. */
export const includesRole = (has: Role, needed: Role): boolean => roles.indexOf(has) >= roles.indexOf(needed);
