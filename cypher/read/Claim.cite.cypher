// A ready footnote of a claim: speaker, quote, headline, publisher, date and a stable link; or the citation.
// :params {ids: ['Claim:russia-india-defence-cooperation/F21']}
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {id: id})
  OPTIONAL MATCH (c)-[:ARTICLE]->(a:Article)
  RETURN c, a
  UNION
  MATCH (c:Withdrawn {pastId: id})
  OPTIONAL MATCH (c)-[:ARTICLE]->(last:Article|WithdrawnArticle)
  OPTIONAL MATCH (then:WithdrawnArticle {id: last.id})
  WHERE then.withdrawnAt > c.recordedAt
  WITH c, last, then
  ORDER BY then.withdrawnAt
  LIMIT 1
  RETURN c, coalesce(then, last) AS a
}
OPTIONAL MATCH (c)-[:SPEAKER]->(s:Entity|PastEntity)
OPTIONAL MATCH (c)-[:VIA]->(v:Entity|PastEntity)
WITH id, c, a,
  coalesce(s.name + coalesce(' (via ' + v.name + ')', '') + ': ', '') AS speaker,
  CASE WHEN a.published IS NULL THEN 'undated' ELSE a.published END AS published
RETURN id,
  CASE
    WHEN a IS NULL THEN c.citation + coalesce('. ' + c.citationUrl, '') + coalesce(', retrieved ' + toString(c.citationRetrieved), '') + '. ' + c.id
    ELSE speaker + '“' + c.quote + '” ' + a.headline + coalesce('. ' + a.publisher, '') + ', ' + published + coalesce('. ' + a.url, '') + '. ' + c.id + ' [' + toString(c.start) + '–' + toString(c.end) + ']'
  END AS value
