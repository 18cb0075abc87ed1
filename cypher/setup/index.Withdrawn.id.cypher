// Finds what had an id in the past.
// :params {}
CREATE INDEX Withdrawn_id IF NOT EXISTS
FOR (n:Withdrawn) ON (n.id)
