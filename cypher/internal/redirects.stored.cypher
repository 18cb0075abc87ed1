// Merged ids, each with the id that replaces it.
// :params {}
MATCH (r:Redirect)
RETURN r.id AS from, r.to AS to
ORDER BY from
LIMIT 1000000
