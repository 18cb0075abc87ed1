// The ids of entities after a given one, a portion at a time, for settling all of them.
// :params {after: '', limit: 500}
MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
