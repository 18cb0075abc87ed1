// Deletes the borrowed names of entities, before they are borrowed again. Holds the entities until the transaction ends, so that no two compute one at a time.
// :params {ids: []}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e.held = true
REMOVE e.held
WITH e
MATCH (e)-[:NAMES]->(n:Name)
WHERE n.source IS NULL
DETACH DELETE n
