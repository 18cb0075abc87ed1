// Records the hashes of loaded sources, so that unchanged ones are skipped.
// :params {rows: [{id: 'Reference:countries', hash: 'e3b0c442'}]}
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s.hash = row.hash
