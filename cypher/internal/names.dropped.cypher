// The latest decisions on the names of entities that drop names from files, as JSON.
// :params {ids: ['Country:india']}
UNWIND $ids AS id
MATCH (d:Decision {target: id})
WHERE d.kind IN ['ADD_ENTITY', 'AMEND_ENTITY'] AND NOT EXISTS { (d)-[:UNDONE_BY]->() }
WITH id, d ORDER BY d.at DESC, d.id DESC
WITH id, head(collect(d.after)) AS after
WHERE after CONTAINS '"dropped"'
RETURN id, after
ORDER BY id
LIMIT 1000000
