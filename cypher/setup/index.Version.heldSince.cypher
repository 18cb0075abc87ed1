// Finds what the graph held at a moment.
// :params {}
CREATE INDEX Version_heldSince IF NOT EXISTS
FOR (n:Version) ON (n.heldSince)
