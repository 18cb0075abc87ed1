// Deletes the record of a loaded source.
// :params {id: 'Article:none'}
MATCH (s:Source {id: $id})
DELETE s
