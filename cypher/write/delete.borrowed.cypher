// Deletes the borrowed names of entities, before they are borrowed again. Locks the entities until the transaction ends, so that they are computed one transaction at a time.
// :params {ids: []}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e.held = true
REMOVE e.held
WITH e
MATCH (e)-[:NAMES]->(n:Name)
WHERE n.source IS NULL
DETACH DELETE n
