// Stores what was computed of facts: properties, and the type's label only while they are ASSERTED or CONTESTED.
// :params {rows: [{id: 'Contract:x', type: 'Contract', asserted: true, properties: {type: 'Contract', standing: 'ASSERTED'}, details: []}]}
UNWIND $rows AS row
MATCH (f:Fact {id: row.id})
SET f = row.properties, f.id = row.id
WITH f, row, CASE WHEN row.asserted THEN row.type ELSE 'Unasserted' END AS label
REMOVE f:$(row.type), f:Unasserted
SET f:$(label)
WITH f, row
CALL (f) {
  MATCH (f)-[r]->()
  DELETE r
}
UNWIND row.details AS detail
MATCH (d:Detail {id: detail})
CREATE (f)-[:DETAILS]->(d)
