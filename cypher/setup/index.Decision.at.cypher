// Finds what was decided since a moment.
// :params {}
CREATE INDEX Decision_at IF NOT EXISTS
FOR (n:Decision) ON (n.at)
