// The storage version of the graph: the last migration, and the rules that it was settled by.
// :params {}
MATCH (s:Storage {id: 'storage'})
RETURN s.version AS version, s.rules AS rules
