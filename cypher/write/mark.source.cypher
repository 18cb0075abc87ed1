// Records the hashes of loaded sources, so that unchanged ones are skipped, and the contents of their files.
// :params {rows: [{id: 'Reference:countries', hash: 'e3b0c442', reading: ''}]}
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s.hash = row.hash, s.reading = row.reading
