// The article makes no claim of membership.
// :params {}
MATCH (a:Article {id: 'Article:russia-india-defence-cooperation'})<-[:ARTICLE]-(c:Claim)-[:FACT]->(f:Fact {type: 'Membership'})
RETURN f.id AS id, c.id + ' makes a membership of what the article only calls platforms' AS problem
LIMIT 100
