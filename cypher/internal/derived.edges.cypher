// The derived edges from entities, in id order, a portion at a time.
// :params {after: '', limit: 10, edges: ['SUPPLIES']}
MATCH (a:Entity)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
RETURN a.id AS id,
  COLLECT { MATCH (a)-[r]->(b:Entity|PastEntity) WHERE type(r) IN $edges RETURN [type(r) + ' ' + a.id + ' ' + b.id, r.facts, r.certainty] } AS edges
