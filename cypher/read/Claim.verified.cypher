// Whether the stored text at a claim's offsets equals its quote.
// :params {ids: ['Claim:russia-india-defence-cooperation/F21']}
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {id: id})-[:ARTICLE]->(a:Article)
  RETURN c, a
  UNION
  MATCH (c:Withdrawn {pastId: id})-[:ARTICLE]->(last:Article|WithdrawnArticle)
  OPTIONAL MATCH (then:WithdrawnArticle {id: last.id})
  WHERE then.withdrawnAt > c.recordedAt
  WITH c, last, then
  ORDER BY then.withdrawnAt
  LIMIT 1
  RETURN c, coalesce(then, last) AS a
}
RETURN id, substring(a.text, c.startCodePoint, c.endCodePoint - c.startCodePoint) = c.quote AS value
