// The names that sources give an entity under its own id.
// :params {id: 'Country:india'}
MATCH (e:Entity {id: $id})-[r:NAMES]->(n:Name)
WHERE n.source IS NOT NULL AND r.as IS NULL
RETURN n.text AS text, n.key AS key, n.source AS source
ORDER BY text, source
LIMIT 10000
