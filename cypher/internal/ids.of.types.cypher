// The ids of entities of given types, the most claimed about first, to suggest similar ones.
// :params {types: ['Country']}
MATCH (e:Entity)
WHERE e.type IN $types
RETURN e.id AS id
ORDER BY e.articleClaims DESC, id
LIMIT 10000
