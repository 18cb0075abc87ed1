// The countries named, as whole words, in an entity's name: “crisis in Somaliland” is about Somaliland.
// :params {ids: ['Event:ukraine-crisis']}
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:NAMES]->(n:Name)
WITH id, ' ' + replace(replace(replace(toLower(n.text), '’s', ''), "'s", ''), '-', ' ') + ' ' AS words
MATCH (c:Country)-[:NAMES]->(country:Name)
WHERE country.kind <> 'CODE' AND words CONTAINS ' ' + toLower(country.text) + ' '
RETURN DISTINCT id, c.id AS country
ORDER BY id, country
LIMIT 10000
