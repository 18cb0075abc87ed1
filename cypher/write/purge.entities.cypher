// Deletes entities that nothing names any more for good.
// :params {ids: ['Country:x']}
UNWIND $ids AS id
MATCH (e:PastEntity {id: id})
DETACH DELETE e
