// The five units of the contract are not regiments: the article never says that one is the other.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (:Article {id: $article})<-[:ARTICLE]-(c:Claim)-[:FACT]->(f:Fact {type: 'Contract'}), (c)-[:DETAILS]->(d:Detail)
WHERE d.field IN ['unit', 'quantity'] AND toLower(d.value + ' ' + coalesce(d.printed, '')) CONTAINS 'regiment'
RETURN f.id AS id, c.id + ' counts regiments as units' AS problem
LIMIT 100
