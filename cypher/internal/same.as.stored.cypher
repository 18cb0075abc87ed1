// What sources say of ids: that they are of the same thing as others.
// :params {}
MATCH (s:SameAs)
RETURN s.from AS from, s.to AS to
ORDER BY from, to
LIMIT 1000000
