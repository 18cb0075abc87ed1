// The latest decisions on ids: the id that each is merged into, or null for none.
// :params {}
MATCH (d:Decision)
WHERE d.kind IN ['MERGE_ENTITIES', 'SPLIT_ENTITY', 'MERGE_FACTS', 'SPLIT_FACT']
  AND NOT EXISTS { (d)-[:UNDONE_BY]->() }
WITH d ORDER BY d.at DESC, d.id DESC
WITH d.target AS from, head(collect(d.after)) AS json
WITH from, substring(json, 1, size(json) - 2) AS to
RETURN from, CASE to WHEN from THEN null ELSE to END AS to
ORDER BY from
LIMIT 1000000
