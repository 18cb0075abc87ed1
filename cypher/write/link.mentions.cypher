// Links existing claims to new facts that their details refer to.
// :params {facts: ['Contract:none']}
UNWIND $facts AS id
MATCH (f:Fact {id: id})
MATCH (d:Detail {value: id})<-[:DETAILS]-(c:Claim)
MERGE (c)-[:ABOUT]->(f)
