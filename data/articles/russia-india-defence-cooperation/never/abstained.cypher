// India avoided votes; that it abstained is not said.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (a:Article {id: $article})<-[:ARTICLE]-(c:Claim)-[:DETAILS]->(d:Detail)
WHERE toLower(d.value) CONTAINS 'abstain'
RETURN d.id AS id, 'the article says "avoided votes"' AS problem
LIMIT 100
