// Finds the claims that were withdrawn since a moment.
// :params {}
CREATE INDEX Withdrawn_withdrawnAt IF NOT EXISTS
FOR (n:Withdrawn) ON (n.withdrawnAt)
