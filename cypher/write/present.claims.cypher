// The claims that a source makes in the graph, with the hash of each: what need not be stored again.
// :params {source: 'Article:none'}
MATCH (c:Claim {source: $source})
RETURN c.id AS id, c.hash AS hash
ORDER BY id
LIMIT 1000000
