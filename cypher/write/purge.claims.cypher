// Deletes withdrawn claims of sources with their details for good; returns their facts, and what they referred to.
// :params {ids: ['Article:none']}
UNWIND $ids AS id
MATCH (w:Withdrawn {source: id})
OPTIONAL MATCH (w)-[:DETAILS]->(d:WithdrawnDetail)
WITH w, w.fact AS fact, collect(d) AS details, COLLECT { MATCH (w)-[:ABOUT|SPEAKER|VIA]->(e:PastEntity) RETURN DISTINCT e.id } AS entities
FOREACH (d IN details | DETACH DELETE d)
DETACH DELETE w
RETURN fact, entities
