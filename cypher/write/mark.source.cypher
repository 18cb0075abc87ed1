// Remembers which bytes of a source are loaded, so that the same are not loaded twice.
// :params {id: 'Reference:countries', hash: 'e3b0c442'}
MERGE (s:Source {id: $id})
SET s.hash = $hash
