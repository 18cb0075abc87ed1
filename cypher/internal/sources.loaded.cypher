// The ids of all sources that are loaded.
// :params {}
MATCH (s:Source)
RETURN s.id AS id
ORDER BY id
LIMIT 1000000
