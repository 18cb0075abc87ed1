// Stores computed facts: properties, and the type's label only while ASSERTED or CONTESTED.
// :params {rows: [{id: 'Contract:x', type: 'Contract', label: 'Contract', hash: 'e3b0', properties: {type: 'Contract', standing: 'ASSERTED'}}]}
UNWIND $rows AS row
MATCH (f:Fact {id: row.id})
SET f = row.properties, f.id = row.id, f.hash = row.hash, f.heldSince = datetime()
REMOVE f:$(row.type):Unasserted:Proposed
SET f:$(row.label)
WITH f
MATCH (f)-[r]->(:Entity|Fact)
DELETE r
