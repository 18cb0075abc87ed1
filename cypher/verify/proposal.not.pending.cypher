// A claim that is PENDING is a proposal; an accepted one is not.
// :params {}
MATCH (c:Claim)
WHERE (c.review = 'PENDING' AND NOT c:Proposal) OR (c.review = 'ACCEPTED' AND c:Proposal)
RETURN c.id AS id, 'it is ' + c.review + (CASE WHEN c:Proposal THEN ' but' ELSE ' and not' END) + ' a proposal' AS problem
LIMIT 100
