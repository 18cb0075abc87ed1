// Unties the claims of a source before it is loaded again, and tells which facts and entities they touched.
// :params {source: 'Article:none'}
MATCH (c:Claim {source: $source})
OPTIONAL MATCH (c)-[:DETAILS]->(d:Detail)
OPTIONAL MATCH (c)-[:FACT]->(f:Fact)
WITH c, f, collect(d) AS details, COLLECT { MATCH (c)-[:ABOUT]->(e:Entity) RETURN e.id } AS entities
FOREACH (d IN details | DETACH DELETE d)
WITH c, f.id AS fact, entities
OPTIONAL MATCH (c)-[r]->()
DELETE r
RETURN DISTINCT fact, entities
