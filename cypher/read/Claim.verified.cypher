// Whether the stored text at a claim's offsets equals its quote.
// :params {ids: ['Claim:russia-india-defence-cooperation/F21']}
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:ARTICLE]->(a:Article)
RETURN id, substring(a.text, c.startCodePoint, c.endCodePoint - c.startCodePoint) = c.quote AS value
