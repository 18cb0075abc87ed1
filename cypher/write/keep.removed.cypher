// Keeps the contents of sources before they are removed; a source of a bulk import is restored from its files instead.
// :params {ids: ['Article:none']}
UNWIND $ids AS id
MATCH (s:Source {id: id})
WHERE s.reading IS NOT NULL
MERGE (r:Removed {id: id})
SET r.reading = s.reading
