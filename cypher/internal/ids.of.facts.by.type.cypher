// The ids of all facts of some types, in order: for exports, which have no limit.
// :params {types: ['Contract']}
MATCH (f:Fact)
WHERE f.id > '' AND f.type IN $types
RETURN f.id AS id
ORDER BY f.id
