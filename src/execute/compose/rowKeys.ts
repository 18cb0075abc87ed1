/** A row as composed has its fields by response key, the id of its node under `nodeId`, and its type under `typeName`. */
export const nodeId = Symbol('id of the node');
export const typeName = Symbol('name of the type');

/** The moment, ISO 8601, as of which a row was read; absent or null for now. */
export const readAsOf = Symbol('moment that the row was read as of');

/** Stands in a row for a node that is read apart, once for all rows that lead to it. */
export const referenceTo = Symbol('id of a node to read');
