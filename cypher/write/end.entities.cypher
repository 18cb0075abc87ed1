// Ends entities without names and claims: they are kept as history, unlabelled.
// :params {ids: []}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)-[:NAMES|CODES]->() } AND NOT EXISTS { (e)<-[:ABOUT|SPEAKER|VIA]-(:Claim) }
REMOVE e:Entity:$(e.type)
SET e:PastEntity, e.heldUntil = datetime()
