// The articles that only editors may know of, as editors see them; one alone by its id.
// :params {id: null, limit: 20}
MATCH (c:Closed)
WHERE $id IS NULL OR c.id = $id
RETURN c.told AS told
ORDER BY c.id
LIMIT $limit
