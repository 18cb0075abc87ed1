// Gives the entities of a kind in the order of lists, so that a page reads no more than its rows.
// :params {}
CREATE INDEX Entity_rank IF NOT EXISTS
FOR (n:Entity) ON (n.type, n.rank, n.name, n.id)
