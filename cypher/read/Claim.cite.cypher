// A ready footnote of a claim: its fact's title, speaker, quote, headline, publisher, date and a stable link; or the citation.
// :params {ids: ['Claim:russia-india-defence-cooperation/F21'], moment: null}
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
CALL (c) {
  MATCH (c)-[:FACT]->(f:Fact|Version)
  OPTIONAL MATCH (then:Version {id: f.id})
  WHERE then.heldSince <= datetime($moment) AND then.heldUntil > datetime($moment)
  RETURN coalesce(then.title, f.title) + '. ' AS title
  LIMIT 1
}
OPTIONAL MATCH (c)-[:SPEAKER]->(s:Entity|PastEntity)
OPTIONAL MATCH (c)-[:VIA]->(v:Entity|PastEntity)
WITH id, c, a, title,
  coalesce(s.name + coalesce(' (via ' + v.name + ')', '') + ': ', '') AS speaker,
  CASE WHEN a.published IS NULL THEN 'undated' ELSE a.published END AS published
RETURN id,
  CASE
    WHEN a IS NULL THEN title + c.citation + coalesce('. ' + c.citationUrl, '') + coalesce(', retrieved ' + toString(c.citationRetrieved), '') + '. ' + c.id
    ELSE title + speaker + '“' + c.quote + '” ' + a.headline + coalesce('. ' + a.publisher, '') + ', ' + published + coalesce('. ' + a.url, '') + '. ' + c.id + ' [' + toString(c.start) + '–' + toString(c.end) + ']'
  END AS value
