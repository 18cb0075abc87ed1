// Locks facts until the transaction ends, so that they are computed one transaction at a time. Returns their stored state: the hash of the settled fact, null for new ones, its noun in other facts' titles, its standing and title.
// :params {facts: ['Contract:x']}
UNWIND $facts AS id
MATCH (f:Fact {id: id})
SET f.held = true
REMOVE f.held
WITH f
RETURN f.id AS id, f.hash AS hash, f.noun AS noun, EXISTS { (f)<-[:FACT]-(:Claim) } AS stands, f.standing AS standing, f.title AS title
