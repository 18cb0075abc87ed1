// A claim, locked until the transaction ends, with its version as in Claim.version.
// :params {id: 'Claim:x/F1'}
MATCH (c:Claim {id: $id})
SET c.held = true
REMOVE c.held
WITH c
RETURN left(coalesce(c.hash, 'unknown'), 12) + '-' + toLower(c.review) AS version, c.review AS review, c.quote AS quote
