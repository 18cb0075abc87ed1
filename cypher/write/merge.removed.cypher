// Keeps the new contents of the files of removed sources.
// :params {rows: [{id: 'Article:none', reading: ''}]}
UNWIND $rows AS row
MERGE (r:Removed {id: row.id})
SET r.reading = row.reading
