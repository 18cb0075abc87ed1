// The four telephone calls are one fact with count 4.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (a:Article {id: $article})<-[:ARTICLE]-(:Claim)-[:FACT]->(f:Fact {type: 'Meeting', kind: 'CALL'})
WITH collect(DISTINCT f) AS calls
WHERE size(calls) > 1 OR any(f IN calls WHERE f.count <> 4)
RETURN calls[0].id AS id, 'the four calls must be one fact with count 4' AS problem
LIMIT 100
