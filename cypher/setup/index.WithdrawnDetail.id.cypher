// Finds what had an id in the past.
// :params {}
CREATE INDEX WithdrawnDetail_id IF NOT EXISTS
FOR (n:WithdrawnDetail) ON (n.id)
