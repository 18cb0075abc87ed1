/** The type in an id: `Country` of `Country:india`; empty where there is none. */
export const typeOfId = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')));
