// Labels entities that only proposals need, or needed until now: `Proposed` instead of their type.
// :params {rows: [{id: 'Country:x', type: 'Country', label: 'Proposed'}]}
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
REMOVE e:Proposed:$(row.type)
SET e:$(row.label)
