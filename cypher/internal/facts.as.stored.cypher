// Facts as they are stored, in the order of their ids, a portion at a time: what `entente verify` compares.
// :params {after: '', limit: 10}
MATCH (f:Fact)
WHERE f.id > $after
WITH f ORDER BY f.id LIMIT $limit
RETURN f.id AS id, f.hash AS hash, f.standing AS standing, f.title AS title,
  COLLECT { MATCH (f)-[r]->(t:Entity|Fact) RETURN type(r) + ' ' + t.id AS role ORDER BY role } AS roles
