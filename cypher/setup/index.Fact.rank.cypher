// Provides the facts of a type in list order, so that a page reads only its own rows.
// :params {}
CREATE INDEX Fact_rank IF NOT EXISTS
FOR (n:Fact) ON (n.type, n.rank, n.title, n.id)
