// Keeps what the files of removed sources say now.
// :params {rows: [{id: 'Article:none', reading: ''}]}
UNWIND $rows AS row
MERGE (r:Removed {id: row.id})
SET r.reading = row.reading
