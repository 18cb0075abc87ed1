/** The type in an id: `Country` in `Country:malta`; empty without one. */
export const typeOfId = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')));

/** The slug in an id: `malta` in `Country:malta`; the whole without a type. */
export const slugOfId = (id: string): string => id.slice(id.indexOf(':') + 1);

/** The slug in an id as words: `san marino` in `Country:san-marino`. */
export const wordsOfId = (id: string): string => slugOfId(id).replaceAll('-', ' ');
