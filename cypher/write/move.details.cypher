// Stores the days of dates that count from a publication date that has changed.
// :params {rows: [{id: 'Detail:x', properties: {value: '2021-12'}}]}
UNWIND $rows AS row
MATCH (d:Detail {id: row.id})
SET d += row.properties
