// Finds facts that are only threatened, feared, denied or open.
// :params {}
CREATE INDEX Fact_standing IF NOT EXISTS
FOR (n:Fact) ON (n.standing)
