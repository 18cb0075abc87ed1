// Finds facts that may be the same under two ids.
// :params {}
CREATE INDEX Fact_likeness IF NOT EXISTS
FOR (n:Fact) ON (n.likeness)
