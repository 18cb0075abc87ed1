// Provides the entities of a type in list order, so that a page reads only its own rows.
// :params {}
CREATE INDEX Entity_rank IF NOT EXISTS
FOR (n:Entity) ON (n.type, n.rank, n.name, n.id)
