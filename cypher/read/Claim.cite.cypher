// A ready footnote of a claim: speaker, quote, headline, publisher, date and a stable link; or the citation.
// :params {ids: ['Claim:russia-india-defence-cooperation/F21']}
UNWIND $ids AS id
MATCH (c:Claim|Proposal {id: id})
OPTIONAL MATCH (c)-[:ARTICLE]->(a:Article)
OPTIONAL MATCH (c)-[:SPEAKER]->(s:Entity)
OPTIONAL MATCH (c)-[:VIA]->(v:Entity)
WITH id, c, a,
  coalesce(s.name + coalesce(' (via ' + v.name + ')', '') + ': ', '') AS speaker,
  CASE WHEN a.published IS NULL THEN 'undated' ELSE a.published END AS published
RETURN id,
  CASE
    WHEN a IS NULL THEN c.citation + coalesce('. ' + c.citationUrl, '') + coalesce(', retrieved ' + toString(c.citationRetrieved), '') + '. ' + c.id
    ELSE speaker + '“' + c.quote + '” ' + a.headline + coalesce('. ' + a.publisher, '') + ', ' + published + coalesce('. ' + a.url, '') + '. ' + c.id + ' [' + toString(c.start) + '–' + toString(c.end) + ']'
  END AS value
