// Deletes the names that a source no longer gives, and tells whose they were.
// :params {source: 'Article:none', kept: []}
MATCH (n:Name {source: $source})<-[:NAMES]-(e:Entity)
WHERE NOT n.id IN $kept
DETACH DELETE n
RETURN DISTINCT e.id AS entity
