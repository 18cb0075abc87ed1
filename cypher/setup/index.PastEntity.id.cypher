// Finds what had an id in the past.
// :params {}
CREATE INDEX PastEntity_id IF NOT EXISTS
FOR (n:PastEntity) ON (n.id)
