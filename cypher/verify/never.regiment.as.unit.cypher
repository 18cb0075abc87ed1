// No regiment is counted as one of the five units.
// :params {}
MATCH (a:Article {id: 'Article:russia-india-defence-cooperation'})<-[:ARTICLE]-(c:Claim)-[:FACT]->(f:Fact {type: 'Delivery'}), (c)-[:DETAILS]->(d:Detail)
WHERE d.field IN ['quantity', 'units']
RETURN f.id AS id, c.id + ' counts a regiment as a unit' AS problem
LIMIT 100
