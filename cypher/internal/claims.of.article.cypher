// The claims on the text of an article, with where their words stand.
// :params {article: 'Article:none'}
MATCH (a:Article {id: $article})<-[:ARTICLE]-(c:Claim)
RETURN c.id AS id, c.quote AS quote, c.start AS start, c.end AS end
ORDER BY start, id
LIMIT 100000
