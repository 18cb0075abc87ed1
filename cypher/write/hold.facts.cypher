// Holds facts until the transaction ends, so that no two compute one at a time, and tells how they are stored.
// :params {facts: ['Contract:x']}
UNWIND $facts AS id
MATCH (f:Fact {id: id})
SET f.hash = f.hash
WITH f
RETURN
  f.id AS id,
  f.type AS type,
  f.hash AS hash,
  f.noun AS noun,
  f.title AS title,
  f.standing AS standing,
  EXISTS { (f)<-[:FACT]-(:Claim|Proposal) } AS stands,
  COLLECT { MATCH (f)-[r]->(t:Entity) RETURN {relationship: type(r), target: t.id} } AS roles
