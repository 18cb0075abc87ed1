/** The source of names that curators gave entities: it has no file, and is exported with the decisions. */
export const decidedEntities = 'Reference:decisions/entities';
