// Ties claims that were there before to facts that begin to stand and that their details name.
// :params {facts: ['Contract:none']}
UNWIND $facts AS id
MATCH (f:Fact {id: id})
MATCH (d:Detail {value: id})<-[:DETAILS]-(c:Claim|Proposal)
MERGE (c)-[:ABOUT]->(f)
