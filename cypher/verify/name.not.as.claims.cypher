// A name that proposals brought counts while one of these is accepted, and not before.
// :params {}
MATCH (n:Name|ProposedName)
WHERE n.claims IS NOT NULL AND EXISTS { MATCH (c:Claim) WHERE c.id IN n.claims AND NOT c:Proposal } <> (n:Name)
RETURN n.id AS id, 'it counts though no claim that needs it is accepted, or the other way round' AS problem
LIMIT 100
