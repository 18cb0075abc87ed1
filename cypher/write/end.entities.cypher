// Ends entities that nothing names and no claim speaks of: they are kept as history, unlabelled.
// :params {ids: []}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)-[:NAMES|CODES]->() } AND NOT EXISTS { (e)<-[:ABOUT|SPEAKER|VIA]-(:Claim|Proposal) }
REMOVE e:Entity:$(e.type)
SET e:PastEntity
