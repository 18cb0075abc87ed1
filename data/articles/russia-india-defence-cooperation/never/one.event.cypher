// The Ukraine crisis and the military offensive are two events.
// :params {article: 'Article:russia-india-defence-cooperation'}
MATCH (e:Event)-[:NAMES]->(n:Name)-[:ARTICLE]->(a:Article {id: $article})
WITH e, collect(toLower(n.text)) AS names
WHERE any(name IN names WHERE name CONTAINS 'crisis') AND any(name IN names WHERE name CONTAINS 'offensive')
RETURN e.id AS id, 'it makes one event of the crisis and the offensive' AS problem
LIMIT 100
