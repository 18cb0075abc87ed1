// The claims that sources make in the graph, with the hash of each: what need not be stored again.
// :params {sources: ['Article:none']}
UNWIND $sources AS source
CALL (source) {
  MATCH (c:Claim {source: source})
  RETURN c
  UNION ALL
  MATCH (c:Proposal {source: source})
  RETURN c
}
RETURN source, c.id AS id, c.hash AS hash
ORDER BY source, id
LIMIT 1000000
