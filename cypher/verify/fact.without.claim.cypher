// Every fact has at least one claim.
// :params {}
MATCH (f:Fact)
WHERE NOT EXISTS { (f)<-[:FACT]-(:Claim) }
RETURN f.id AS id, 'no claim says it' AS problem
LIMIT 100
