// The hash of what is stored of facts that were settled before: those that would be stored alike need no writing.
// :params {facts: ['Contract:x']}
UNWIND $facts AS id
MATCH (f:Fact {id: id})
WHERE f.hash IS NOT NULL
RETURN f.id AS id, f.hash AS hash
