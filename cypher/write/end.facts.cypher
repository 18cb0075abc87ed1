// Ends facts that no claim says any more: they are kept as history, unlabelled, and nothing refers to them.
// :params {facts: []}
UNWIND $facts AS id
MATCH (f:Fact {id: id})
WHERE NOT EXISTS { (f)<-[:FACT]-(:Claim|Proposal) }
CALL (f) {
  MATCH (f)-[r:DETAILS]->()
  DELETE r
}
CALL (f) {
  MATCH (f)<-[r:ABOUT]-(:Claim|Proposal)
  DELETE r
}
REMOVE f:Fact:Unasserted:Proposed:$(f.type)
SET f:Version, f.until = datetime()
