/** The type in an id: `Country` in `Country:india`; empty without one. */
export const typeOfId = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')));
