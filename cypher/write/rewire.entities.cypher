// Moves the names, codes and statements of merged entities to those that are kept, or back.
// :params {rows: [{id: 'Country:x', was: 'Country:x', to: 'Country:y', as: 'Country:x'}]}
UNWIND $rows AS row
MATCH (was:Entity {id: row.was})
MATCH (e:Entity {id: row.to})
CALL (row, was, e) {
  MATCH (was)-[r:NAMES]->(n:Name)
  WHERE coalesce(r.as, row.was) = row.id AND n.source IS NOT NULL
  DELETE r
  CREATE (e)-[:NAMES {as: row.as}]->(n)
}
CALL (row, was, e) {
  MATCH (was)-[r:PROPOSED_NAMES]->(n:ProposedName)
  WHERE coalesce(r.as, row.was) = row.id
  DELETE r
  CREATE (e)-[:PROPOSED_NAMES {as: row.as}]->(n)
}
CALL (row, was, e) {
  MATCH (was)-[r:CODES]->(n:Codes)
  WHERE coalesce(r.as, row.was) = row.id
  DELETE r
  CREATE (e)-[:CODES {as: row.as}]->(n)
}
CALL (row, was, e) {
  MATCH (was)<-[r:SPEAKER]-(c:Claim)
  WHERE coalesce(r.as, row.was) = row.id
  DELETE r
  CREATE (c)-[:SPEAKER {as: row.as}]->(e)
}
CALL (row, was, e) {
  MATCH (was)<-[r:VIA]-(c:Claim)
  WHERE coalesce(r.as, row.was) = row.id
  DELETE r
  CREATE (c)-[:VIA {as: row.as}]->(e)
}
