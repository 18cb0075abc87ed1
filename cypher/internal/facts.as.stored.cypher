// Facts as stored, in id order, a portion at a time, for `entente verify` to compare.
// :params {after: '', limit: 10}
MATCH (f:Fact)
WHERE f.id > $after
WITH f ORDER BY f.id LIMIT $limit
RETURN f.id AS id, f.hash AS hash, f.standing AS standing, f.title AS title,
  COLLECT { MATCH (f)-[r]->(t:Entity|Fact) RETURN type(r) + ' ' + t.id AS role ORDER BY role } AS roles
