// Keeps apart what the files of articles say that only editors may know of, and what editors see of it.
// :params {rows: [{id: 'Article:none', reading: '', told: '{}'}]}
UNWIND $rows AS row
MERGE (c:Closed {id: row.id})
SET c.reading = row.reading, c.told = row.told
