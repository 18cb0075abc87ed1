// The ids of all articles that only editors may know of.
// :params {}
MATCH (c:Closed)
RETURN c.id AS id
ORDER BY id
LIMIT 100000
