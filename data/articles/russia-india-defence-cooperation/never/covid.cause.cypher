// Covid-19 is not given as the cause of the summit that was not held in 2020.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (a:Article {id: $article})<-[:ARTICLE]-(c:Claim)-[:FACT]->(f:Fact {type: 'Meeting'}), (c)-[:ABOUT]->(e:Event)
WHERE toLower(e.name) CONTAINS 'covid'
RETURN f.id AS id, c.id + ' ties the summit to Covid-19' AS problem
LIMIT 100
