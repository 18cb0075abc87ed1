// Deletes the names that entities borrowed from what refers to them, so that they may be found anew. Holds the entities, so that no two compute one at a time.
// :params {ids: []}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e.rank = e.rank
WITH e
MATCH (e)-[:NAMES]->(n:Name)
WHERE n.source IS NULL
DETACH DELETE n
