// Decisions in force that drop a name from a source.
// :params {source: 'Reference:countries'}
MATCH (d:Decision {kind: 'AMEND_ENTITY'})
WHERE NOT EXISTS { (d)-[:UNDONE_BY]->() } AND d.after CONTAINS '"dropped"' AND d.after CONTAINS $source
RETURN d.id AS id
LIMIT 1
