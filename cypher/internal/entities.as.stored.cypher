// Entities as stored, in id order, a portion at a time.
// :params {after: '', limit: 1000}
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id, e {.*} AS stored, [l IN labels(e) WHERE l IN [e.type, 'Proposed']][0] AS label
ORDER BY id
LIMIT $limit
