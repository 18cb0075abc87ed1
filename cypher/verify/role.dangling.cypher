// A role points to an entity, or to a fact with claims.
// :params {}
MATCH (f:Fact)-[r]->(t)
WHERE NOT (t:Entity OR t:Fact OR t:Detail)
RETURN f.id AS id, 'its role ' + type(r) + ' leads to ' + coalesce(t.id, 'something') + ', which no longer stands' AS problem
LIMIT 100
