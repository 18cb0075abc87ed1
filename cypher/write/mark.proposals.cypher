// Makes proposals of claims that were just stored: nobody has accepted them.
// :params {ids: ['Claim:x/F1']}
UNWIND $ids AS id
MATCH (c:Claim {id: id})
REMOVE c:Claim
SET c:Proposal
