// The claims that sources make in the graph, with the hash and the review of each: what need not be stored again.
// :params {sources: ['Article:none']}
UNWIND $sources AS source
MATCH (c:Claim {source: source})
RETURN source, c.id AS id, c.hash AS hash, c.review AS review
ORDER BY source, id
LIMIT 1000000
