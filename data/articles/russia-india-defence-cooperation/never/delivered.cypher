// Neither regiment is delivered: deliveries of the first began, of the second key components are almost complete.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (a:Article {id: $article})<-[:ARTICLE]-(c:Claim)-[:FACT]->(f:Fact {type: 'Delivery'}), (c)-[:DETAILS]->(d:Detail {field: 'progress', value: 'COMPLETE'})
RETURN f.id AS id, c.id + ' makes it complete' AS problem
LIMIT 100
