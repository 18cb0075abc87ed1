// Every fact is said by at least one claim.
// :params {}
MATCH (f:Fact)
WHERE NOT EXISTS { (f)<-[:FACT]-(:Claim|Proposal) }
RETURN f.id AS id, 'no claim says it' AS problem
LIMIT 100
