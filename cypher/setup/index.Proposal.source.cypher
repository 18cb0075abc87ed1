// Finds the proposals of an article or a reference file, to load it again or withdraw it.
// :params {}
CREATE INDEX Proposal_source IF NOT EXISTS
FOR (n:Proposal) ON (n.source)
