// The first loaded sources, for a message.
// :params {}
MATCH (s:Source)
RETURN s.id AS id
ORDER BY id
LIMIT 20
