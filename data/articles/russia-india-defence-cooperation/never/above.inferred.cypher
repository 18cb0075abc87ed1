// Alipov's posting to India and the destination of Putin's visit are not above INFERRED.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (a:Article {id: $article})<-[:ARTICLE]-(c:Claim)-[:FACT]->(f:Fact), (c)-[:DETAILS]->(d:Detail)
WHERE d.certainty <> 'INFERRED'
  AND (f.type = 'Office' AND d.field = 'postedTo' OR f.type = 'Meeting' AND d.field = 'place' AND EXISTS { (c)-[:ABOUT]->({id: 'Person:vladimir-putin'}) })
RETURN d.id AS id, 'it is only inferred, but is ' + d.certainty AS problem
LIMIT 100
