// Finds the decisions of a kind: which ids were merged.
// :params {}
CREATE INDEX Decision_kind IF NOT EXISTS
FOR (n:Decision) ON (n.kind)
