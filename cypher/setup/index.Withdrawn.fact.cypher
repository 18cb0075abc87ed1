// Finds the withdrawn claims of a fact, to follow a former id.
// :params {}
CREATE INDEX Withdrawn_fact IF NOT EXISTS
FOR (n:Withdrawn) ON (n.fact)
