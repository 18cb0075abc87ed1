// The article says of US sanctions on India that they were threatened, not that they were imposed.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (f:Sanction)-[:IMPOSER]->(:Country {id: 'Country:us'}), (f)-[:TARGET]->(:Country {id: 'Country:india'}), (f)<-[:FACT]-(c:Claim)-[:ARTICLE]->(a:Article {id: $article})
WHERE c.modality <> 'THREATENED'
RETURN f.id AS id, c.id + ' imposes what was only threatened' AS problem
LIMIT 100
