// Finds what the graph held at a moment and still holds.
// :params {}
CREATE INDEX Fact_heldSince IF NOT EXISTS
FOR (n:Fact) ON (n.heldSince)
