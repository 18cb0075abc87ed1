/** The source of what people decided that entities are called: it is of no file, and is written with the decisions. */
export const decidedEntities = 'Reference:decisions/entities';
