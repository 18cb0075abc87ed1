/** What a caller may do: read; or also propose claims; or make, amend and review them; or everything. */
export type Role = 'reader' | 'contributor' | 'editor' | 'admin';

export const roles: readonly Role[] = ['reader', 'contributor', 'editor', 'admin'];

/** Who asks, once the credentials were checked. */
export interface Caller {
  name: string;
  role: Role;
}

/** Whether a role includes another: an editor also reads. */
export const includesRole = (has: Role, needed: Role): boolean => roles.indexOf(has) >= roles.indexOf(needed);
