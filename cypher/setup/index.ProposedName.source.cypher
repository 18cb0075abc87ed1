// Finds the names that a source's proposals give, to load it again or withdraw it.
// :params {}
CREATE INDEX ProposedName_source IF NOT EXISTS
FOR (n:ProposedName) ON (n.source)
