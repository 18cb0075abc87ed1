// Every role names the claims that support it, and they exist.
// :params {}
MATCH (f:Fact)-[r]->(t:Entity|Fact)
WHERE coalesce(size(r.claims), 0) = 0 OR r.certainty IS NULL
  OR any(claim IN r.claims WHERE NOT EXISTS { MATCH (c:Claim {id: claim}) } AND NOT EXISTS { MATCH (c:Proposal {id: claim}) })
RETURN f.id AS id, 'its role ' + type(r) + ' to ' + t.id + ' is supported by no claim that exists' AS problem
LIMIT 100
