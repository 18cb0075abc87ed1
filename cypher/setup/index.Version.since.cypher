// Finds what the graph held at a moment.
// :params {}
CREATE INDEX Version_since IF NOT EXISTS
FOR (n:Version) ON (n.since)
