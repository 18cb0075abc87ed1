// The shown names of entities, for the titles of facts.
// :params {ids: ['Country:x']}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.name AS name
