// Reads the kept contents of removed sources and deletes them, to load them again.
// :params {ids: ['Article:none']}
UNWIND $ids AS id
MATCH (r:Removed {id: id})
WITH r, r.id AS id, r.reading AS reading
DELETE r
RETURN id, reading
ORDER BY id
