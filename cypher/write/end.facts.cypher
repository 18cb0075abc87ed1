// Ends facts without claims: they are kept as history, unlabelled, and nothing current refers to them.
// :params {facts: []}
UNWIND $facts AS id
MATCH (f:Fact {id: id})
WHERE NOT EXISTS { (f)<-[:FACT]-(:Claim) }
CALL (f) {
  MATCH (f)<-[r:ABOUT]-(:Claim)
  DELETE r
}
REMOVE f:Fact:Unasserted:Proposed:$(f.type)
SET f:Version, f.heldUntil = datetime()
