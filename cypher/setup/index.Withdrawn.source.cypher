// Finds what a source once claimed.
// :params {}
CREATE INDEX Withdrawn_source IF NOT EXISTS
FOR (n:Withdrawn) ON (n.source)
