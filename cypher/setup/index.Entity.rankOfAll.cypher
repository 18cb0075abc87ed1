// Provides entities of all types in list order.
// :params {}
CREATE INDEX Entity_rankOfAll IF NOT EXISTS
FOR (n:Entity) ON (n.rank, n.name, n.id)
