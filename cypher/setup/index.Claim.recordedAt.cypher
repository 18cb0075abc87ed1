// Finds the claims that came since a moment.
// :params {}
CREATE INDEX Claim_recordedAt IF NOT EXISTS
FOR (n:Claim) ON (n.recordedAt)
