// The ids of entities of types, the most spoken of first, for whoever looks for one that comes near.
// :params {types: ['Country']}
MATCH (e:Entity)
WHERE e.type IN $types
RETURN e.id AS id
ORDER BY e.articleClaims DESC, id
LIMIT 10000
