// Entities as stored, in id order, a portion at a time.
// :params {after: '', limit: 1000}
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id, e {.*} AS stored
ORDER BY id
LIMIT $limit
