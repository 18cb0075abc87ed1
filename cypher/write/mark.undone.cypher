// Records which decision undoes others, or that none does any more.
// :params {rows: [{id: 'Decision:x', by: 'Decision:y'}]}
UNWIND $rows AS row
MATCH (d:Decision {id: row.id})
CALL (d) {
  MATCH (d)-[r:UNDONE_BY]->()
  DELETE r
}
WITH d, row
MATCH (other:Decision {id: row.by})
CREATE (d)-[:UNDONE_BY]->(other)
