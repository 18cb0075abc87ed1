// The progress of review of an article: the number of its claims that are proposed, accepted and rejected.
// :params {article: 'Article:russia-india-defence-cooperation'}
OPTIONAL MATCH (a:Article {id: $article})
OPTIONAL MATCH (a)<-[:ARTICLE]-(c:Claim)
RETURN
  a.id AS id,
  count(c) AS claims,
  count(CASE c.review WHEN 'PENDING' THEN c END) AS pending,
  count(CASE c.review WHEN 'ACCEPTED' THEN c END) AS accepted,
  count(CASE c.review WHEN 'REJECTED' THEN c END) AS rejected
