// The first sources that are loaded, for a message that says what there is.
// :params {}
MATCH (s:Source)
RETURN s.id AS id
ORDER BY id
LIMIT 20
