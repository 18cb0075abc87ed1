// Forgets that a source is loaded.
// :params {id: 'Article:none'}
MATCH (s:Source {id: $id})
DELETE s
