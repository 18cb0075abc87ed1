// Finds the decisions about what a source says, to apply them when it is loaded.
// :params {}
CREATE INDEX Decision_source IF NOT EXISTS
FOR (n:Decision) ON (n.source)
