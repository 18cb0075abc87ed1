// Withdraws claims, keeping them as history; returns the facts and entities they touched.
// :params {ids: []}
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:FACT]->(f:Fact)
WITH c, f,
  COLLECT { MATCH (c)-[:ABOUT|SPEAKER|VIA]->(e:Entity) RETURN DISTINCT e.id } AS entities,
  COLLECT { MATCH (c)-[:DETAILS]->(d:Detail) RETURN d } AS details
CREATE (w:Withdrawn)
SET w = properties(c), w.fact = f.id, w.factType = f.type, w.withdrawnAt = datetime(),
  w.details = [d IN details | d.field + ': ' + d.value]
WITH c, f.id AS fact, entities, details
FOREACH (d IN details | DETACH DELETE d)
DETACH DELETE c
RETURN DISTINCT fact, entities
