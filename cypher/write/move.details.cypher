// Stores dates that moved with a publication date.
// :params {rows: [{id: 'Detail:x', properties: {value: '2021-12'}}]}
UNWIND $rows AS row
MATCH (d:Detail {id: row.id})
SET d += row.properties
