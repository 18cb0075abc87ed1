// The stored `sameAs` statements.
// :params {}
MATCH (s:SameAs)
RETURN s.from AS from, s.to AS to
ORDER BY from, to
LIMIT 1000000
