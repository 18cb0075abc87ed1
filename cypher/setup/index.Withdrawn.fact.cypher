// Finds what was withdrawn of a fact, to tell which fact it is of now.
// :params {}
CREATE INDEX Withdrawn_fact IF NOT EXISTS
FOR (n:Withdrawn) ON (n.fact)
