// Stores entities with the label of their type: those that sources name, and those that claims refer to.
// :params {rows: [{id: 'Country:x', type: 'Country'}]}
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e.type = row.type, e:$(row.type)
