// Which of some facts stand: those that a claim says.
// :params {ids: ['Contract:x']}
UNWIND $ids AS id
MATCH (f:Fact {id: id})
WHERE EXISTS { (f)<-[:FACT]-(:Claim|Proposal) }
RETURN f.id AS id
