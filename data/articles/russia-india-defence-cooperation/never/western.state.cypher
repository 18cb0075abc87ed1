// The article names no Western state that sanctions Russia; Western countries stay a group.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (f:Fact {type: 'Sanction'})-[:IMPOSER]->(i:Entity), (f)-[:TARGET]->({id: 'Country:russia'}), (f)<-[:FACT]-(c:Claim)-[:ARTICLE]->(a:Article {id: $article})
WHERE NOT i:Group
RETURN f.id AS id, i.id + ' is not named as imposing sanctions on Russia' AS problem
LIMIT 100
