// The stored claims of sources, with their hash, review and reader: what need not be stored again.
// :params {sources: ['Article:none']}
UNWIND $sources AS source
MATCH (c:Claim {source: source})
RETURN source, c.id AS id, c.hash AS hash, c.review AS review,
  {extractedBy: c.extractedBy, confidence: c.confidence, outdated: c.outdated} AS howRead
ORDER BY source, id
LIMIT 1000000
