// Finds what is only threatened, feared, denied or open.
// :params {}
CREATE INDEX Fact_standing IF NOT EXISTS
FOR (n:Fact) ON (n.standing)
