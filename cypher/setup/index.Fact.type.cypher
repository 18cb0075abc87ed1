// Finds the facts of a type whatever their standing.
// :params {}
CREATE INDEX Fact_type IF NOT EXISTS
FOR (n:Fact) ON (n.type)
