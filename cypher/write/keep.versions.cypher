// Keeps facts as history before they change: a copy with roles, best details and period of validity.
// :params {facts: []}
UNWIND $facts AS id
MATCH (f:Fact {id: id})
WHERE f.heldSince IS NOT NULL
CREATE (v:Version)
SET v = properties(f), v.heldUntil = datetime()
WITH f, v
MATCH (f)-[r]->(t:Entity|PastEntity|Fact|Detail|WithdrawnDetail)
CREATE (v)-[copy:$(type(r))]->(t)
SET copy = properties(r)
