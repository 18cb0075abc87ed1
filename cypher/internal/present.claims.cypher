// The stored claims of sources with their hashes, to skip unchanged ones.
// :params {sources: ['Article:none']}
UNWIND $sources AS source
MATCH (c:Claim {source: source})
RETURN source, c.id AS id, c.hash AS hash
ORDER BY source, id
LIMIT 1000000
