// The stored state of facts: the hash of the settled fact, null for new ones, and its noun in other facts' titles.
// :params {facts: ['Contract:x']}
UNWIND $facts AS id
MATCH (f:Fact {id: id})
RETURN f.id AS id, f.hash AS hash, f.noun AS noun, EXISTS { (f)<-[:FACT]-(:Claim) } AS stands
