// Keeps facts as they were before they change: a copy with its roles and best details, from when it stood and until when.
// :params {facts: []}
UNWIND $facts AS id
MATCH (f:Fact {id: id})
WHERE f.since IS NOT NULL
CREATE (v:Version)
SET v = properties(f), v.until = datetime()
WITH f, v
MATCH (f)-[r]->(t:Entity|PastEntity|Fact|Detail|WithdrawnDetail)
CREATE (v)-[copy:$(type(r))]->(t)
SET copy = properties(r)
