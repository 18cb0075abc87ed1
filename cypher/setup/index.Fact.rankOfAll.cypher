// Gives facts of all types in the order of lists.
// :params {}
CREATE INDEX Fact_rankOfAll IF NOT EXISTS
FOR (n:Fact) ON (n.rank, n.title, n.id)
