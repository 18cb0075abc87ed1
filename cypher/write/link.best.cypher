// Links facts to the best detail of each field.
// :params {rows: [{id: 'Contract:x', details: []}]}
UNWIND $rows AS row
MATCH (f:Fact {id: row.id})
CALL (f) {
  MATCH (f)-[r:DETAILS]->()
  DELETE r
}
UNWIND row.details AS detail
MATCH (d:Detail {id: detail})
CREATE (f)-[:DETAILS]->(d)
