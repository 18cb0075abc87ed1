// A claim's quote must be the article's words at its offsets.
// :params {}
MATCH (c:Claim|Proposal)-[:ARTICLE]->(a:Article)
WHERE c.quote IS NULL OR c.startCodePoint IS NULL OR substring(a.text, c.startCodePoint, c.endCodePoint - c.startCodePoint) <> c.quote
RETURN c.id AS id, 'its quote is not what the article says at its offsets' AS problem
LIMIT 100
