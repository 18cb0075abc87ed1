// Locks the redirects until the transaction ends, so that concurrent merges see each other.
// :params {}
MERGE (s:Storage {id: 'redirects'})
SET s.held = true
REMOVE s.held
