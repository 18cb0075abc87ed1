// Of the summit of 2022 the article says neither that it was held nor that it was not.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (a:Article {id: $article})<-[:ARTICLE]-(c:Claim)-[:FACT]->(f:Fact {type: 'Meeting', kind: 'SUMMIT'})
WHERE f.earliest >= date('2022-01-01') AND c.modality <> 'NOT_ANSWERED'
RETURN f.id AS id, c.id + ' answers what was not answered' AS problem
LIMIT 100
