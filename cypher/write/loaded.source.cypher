// What was loaded of each source: the hash of its files.
// :params {}
MATCH (s:Source)
RETURN s.id AS id, s.hash AS hash
ORDER BY id
LIMIT 100000
