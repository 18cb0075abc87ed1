// The hash of what is stored of facts: those that would be stored alike need no writing.
// :params {facts: ['Contract:x']}
UNWIND $facts AS id
MATCH (f:Fact {id: id})
RETURN f.id AS id, f.hash AS hash
