// Withdraws claims with their details, keeping them and their links as history; returns the facts and entities they touched.
// :params {ids: []}
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:FACT]->(f:Fact)
WITH c, f,
  COLLECT { MATCH (c)-[:ABOUT|SPEAKER|VIA]->(e:Entity) RETURN DISTINCT e.id } AS entities,
  COLLECT { MATCH (c)-[:DETAILS]->(d:Detail) RETURN d } AS details
SET c:Withdrawn, c.fact = f.id, c.factType = f.type, c.withdrawnAt = datetime(),
  c.details = [d IN details | d.field + ': ' + d.value]
SET c.pastId = c.id + '@' + toString(c.withdrawnAt)
REMOVE c:Claim
FOREACH (d IN details |
  SET d:WithdrawnDetail, d.heldUntil = c.withdrawnAt, d.pastId = d.id + '@' + toString(c.withdrawnAt)
  REMOVE d:Detail
)
RETURN DISTINCT f.id AS fact, entities
