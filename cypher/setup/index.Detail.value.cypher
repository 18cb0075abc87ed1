// Finds the details that point to an entity or fact, whatever their claim.
// :params {}
CREATE INDEX Detail_value IF NOT EXISTS
FOR (n:Detail) ON (n.value)
