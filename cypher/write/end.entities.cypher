// Ends entities without names and claims: they are kept as history, unlabelled.
// :params {ids: []}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)-[:NAMES|PROPOSED_NAMES|CODES]->() } AND NOT EXISTS { (e)<-[:ABOUT|SPEAKER|VIA]-(:Claim) }
REMOVE e:Entity:Proposed:$(e.type)
SET e:PastEntity, e.heldUntil = datetime()
