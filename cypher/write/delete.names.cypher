// Deletes the names that sources no longer give; returns their entities.
// :params {rows: [{source: 'Article:none', kept: []}]}
UNWIND $rows AS row
MATCH (n:Name|ProposedName {source: row.source})<-[:NAMES|PROPOSED_NAMES]-(e:Entity)
WHERE NOT n.id IN row.kept
DETACH DELETE n
RETURN DISTINCT e.id AS entity
