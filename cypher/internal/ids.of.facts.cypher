// The ids of facts after a given one, a portion at a time, for settling all of them.
// :params {after: '', limit: 500}
MATCH (n:Fact)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
