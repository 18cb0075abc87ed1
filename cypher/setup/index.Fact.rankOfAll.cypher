// Provides facts of all types in list order.
// :params {}
CREATE INDEX Fact_rankOfAll IF NOT EXISTS
FOR (n:Fact) ON (n.rank, n.title, n.id)
