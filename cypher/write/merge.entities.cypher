// Stores entities, labelled by type, that sources name or claims refer to.
// :params {rows: [{id: 'Country:x', type: 'Country'}]}
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e.type = row.type, e:$(row.type)
