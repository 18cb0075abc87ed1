// Entities as they are stored, in portions in the order of their ids.
// :params {after: '', limit: 1000}
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id, e {.*} AS stored
ORDER BY id
LIMIT $limit
