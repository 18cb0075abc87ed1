// Finds what happened within a span of days.
// :params {}
CREATE INDEX Fact_earliest IF NOT EXISTS
FOR (n:Fact) ON (n.earliest)
