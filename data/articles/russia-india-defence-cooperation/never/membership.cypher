// The article makes no claim of membership.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (a:Article {id: $article})<-[:ARTICLE]-(c:Claim)-[:FACT]->(f:Fact {type: 'Membership'})
RETURN f.id AS id, c.id + ' makes a membership of what the article only calls platforms' AS problem
LIMIT 100
