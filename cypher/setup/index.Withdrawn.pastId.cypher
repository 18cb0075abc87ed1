// Finds one of several that had the same id in the past.
// :params {}
CREATE INDEX Withdrawn_pastId IF NOT EXISTS
FOR (n:Withdrawn) ON (n.pastId)
