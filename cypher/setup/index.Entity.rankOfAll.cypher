// Gives entities of all kinds in the order of lists.
// :params {}
CREATE INDEX Entity_rankOfAll IF NOT EXISTS
FOR (n:Entity) ON (n.rank, n.name, n.id)
