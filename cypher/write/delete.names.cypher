// Deletes the names that sources no longer give; returns their entities.
// :params {rows: [{source: 'Article:none', kept: []}]}
UNWIND $rows AS row
MATCH (n:Name {source: row.source})<-[:NAMES]-(e:Entity)
WHERE NOT n.id IN row.kept
DETACH DELETE n
RETURN DISTINCT e.id AS entity
