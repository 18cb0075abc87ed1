// The dates of an article's claims that count from its publication, with their current values.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (a:Article {id: $article})<-[:ARTICLE]-(c:Claim)-[:DETAILS]->(d:Detail)
WHERE d.relative IS NOT NULL
MATCH (c)-[:FACT]->(f:Fact)
RETURN d.id AS id, d.relative AS relative, d.value AS value, f.id AS fact, f.title AS title, d.field AS field
ORDER BY id
LIMIT 100000
