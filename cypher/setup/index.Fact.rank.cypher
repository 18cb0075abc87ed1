// Gives the facts of a type in the order of lists, so that a page reads no more than its rows.
// :params {}
CREATE INDEX Fact_rank IF NOT EXISTS
FOR (n:Fact) ON (n.type, n.rank, n.title, n.id)
