// Holds the redirects until the transaction ends, so that two merges at once see each other.
// :params {}
MERGE (s:Storage {id: 'redirects'})
SET s.held = true
REMOVE s.held
