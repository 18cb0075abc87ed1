// The ids of entities after one, a portion of them: to compute them all anew.
// :params {after: '', limit: 500}
MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
