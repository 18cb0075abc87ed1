// Finds the decisions about one thing, the latest of which counts.
// :params {}
CREATE INDEX Decision_target IF NOT EXISTS
FOR (n:Decision) ON (n.target)
