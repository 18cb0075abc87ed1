// Finds the claims of an article or a reference file, to load it again or withdraw it.
// :params {}
CREATE INDEX Claim_source IF NOT EXISTS
FOR (n:Claim) ON (n.source)
