// The latest decisions on the names of entities, as JSON.
// :params {}
MATCH (d:Decision)
WHERE d.kind IN ['ADD_ENTITY', 'AMEND_ENTITY'] AND NOT EXISTS { (d)-[:UNDONE_BY]->() }
WITH d ORDER BY d.at DESC, d.id DESC
WITH d.target AS id, head(collect(d.after)) AS after
RETURN id, after
ORDER BY id
LIMIT 1000000
