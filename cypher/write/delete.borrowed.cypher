// Deletes the borrowed names of entities, before they are borrowed again.
// :params {ids: []}
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:NAMES]->(n:Name)
WHERE n.source IS NULL
DETACH DELETE n
