// The article names no Western state that sanctions Russia; Western countries stay a group.
// :params {}
MATCH (f:Fact {type: 'Sanction'})-[:IMPOSER]->(i:Entity), (f)-[:TARGET]->({id: 'Country:russia'}), (f)<-[:FACT]-(c:Claim)-[:ARTICLE]->(a:Article {id: 'Article:russia-india-defence-cooperation'})
WHERE NOT i:Group
RETURN f.id AS id, i.id + ' is not named as imposing sanctions on Russia' AS problem
LIMIT 100
