/** A composed row has its fields by response key, its node's id under `nodeId`, and its type under `typeName`. */
export const nodeId = Symbol('id of the node');
export const typeName = Symbol('name of the type');

/** The moment, ISO 8601, as of which a row was read; absent or null for now. */
export const readAsOf = Symbol('moment that the row was read as of');

/** Takes a node's place in a row until it is fetched. */
export const referenceTo = Symbol('id of a node to read');
