// Finds what a source says of ids that are of the same thing.
// :params {}
CREATE INDEX SameAs_source IF NOT EXISTS
FOR (n:SameAs) ON (n.source)
