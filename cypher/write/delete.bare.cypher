// Ends touched facts without a claim and touched entities without a name; what ends is kept as history, unlabelled.
// :params {facts: [], entities: []}
CALL () {
  UNWIND $facts AS id
  MATCH (f:Fact {id: id})
  WHERE NOT EXISTS { (f)<-[:FACT]-(:Claim) }
  MATCH (f)-[r:DETAILS]->()
  DELETE r
  RETURN count(*) AS untied
}
CALL () {
  UNWIND $facts AS id
  MATCH (f:Fact {id: id})
  WHERE NOT EXISTS { (f)<-[:FACT]-(:Claim) }
  REMOVE f:Fact:Unasserted:$(f.type)
  SET f:Version, f.until = datetime()
  RETURN count(*) AS ended
}
CALL () {
  UNWIND $entities AS id
  MATCH (e:Entity {id: id})
  WHERE NOT EXISTS { (e)-[:NAMES]->(:Name) }
  REMOVE e:Entity:$(e.type)
  SET e:PastEntity
  RETURN count(*) AS past
}
RETURN untied, ended, past
