// Stores entities with the label of their type.
// :params {rows: [{id: 'Country:x', type: 'Country', properties: {}}]}
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e += row.properties, e.type = row.type, e:$(row.type)
