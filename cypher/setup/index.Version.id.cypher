// Finds what had an id in the past.
// :params {}
CREATE INDEX Version_id IF NOT EXISTS
FOR (n:Version) ON (n.id)
