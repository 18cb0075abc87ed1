// Which of some facts have claims.
// :params {ids: ['Contract:x']}
UNWIND $ids AS id
MATCH (f:Fact {id: id})
WHERE EXISTS { (f)<-[:FACT]-(:Claim) }
RETURN f.id AS id
