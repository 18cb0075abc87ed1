// The ids that were merged into others, each with the id that stands for it.
// :params {}
MATCH (r:Redirect)
RETURN r.id AS from, r.to AS to
ORDER BY from
LIMIT 1000000
