// Remembers which bytes of sources are loaded, so that the same are not loaded twice.
// :params {rows: [{id: 'Reference:countries', hash: 'e3b0c442'}]}
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s.hash = row.hash
