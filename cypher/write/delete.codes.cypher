// Deletes the codes that sources no longer give; returns their entities.
// :params {rows: [{source: 'Article:none', kept: []}]}
UNWIND $rows AS row
MATCH (c:Codes {source: row.source})<-[:CODES]-(e:Entity)
WHERE NOT c.id IN row.kept
DETACH DELETE c
RETURN DISTINCT e.id AS entity
