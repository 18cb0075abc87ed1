// Locks a loaded source until the transaction ends, so that its contents are changed one transaction at a time.
// :params {id: 'Article:none'}
MATCH (s:Source {id: $id})
SET s.held = true
REMOVE s.held
RETURN s.id AS id
