// What is stored of facts: the hash of how they were settled, null for new ones, and what titles of others call them.
// :params {facts: ['Contract:x']}
UNWIND $facts AS id
MATCH (f:Fact {id: id})
RETURN f.id AS id, f.hash AS hash, f.noun AS noun, EXISTS { (f)<-[:FACT]-(:Claim) } AS stands
