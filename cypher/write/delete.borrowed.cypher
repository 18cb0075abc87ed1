// Deletes the names that entities borrowed from what refers to them, so that they may be found anew.
// :params {ids: []}
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:NAMES]->(n:Name)
WHERE n.source IS NULL
DETACH DELETE n
