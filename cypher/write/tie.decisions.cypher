// Links decisions to their targets and to what these concern: of a claim also its fact and article. Records what sources say there.
// :params {rows: [{id: 'Decision:x', of: 'Claim:x/F1', said: null}]}
UNWIND $rows AS row
MATCH (d:Decision {id: row.id})
SET d.said = row.said
WITH d, row
CALL (d) {
  MATCH (d)-[r:OF]->()
  DELETE r
}
CALL (row) {
  MATCH (n:Claim {id: row.of})
  RETURN n
  UNION
  MATCH (n:Article {id: row.of})
  RETURN n
  UNION
  MATCH (n:Entity {id: row.of})
  RETURN n
  UNION
  MATCH (n:Fact {id: row.of})
  RETURN n
}
CALL (d) {
  MATCH (d)-[r:CONCERNS]->()
  DELETE r
}
CREATE (d)-[:OF]->(n)
WITH d, [n] + COLLECT { MATCH (n)-[:FACT|ARTICLE]->(m) WHERE n:Claim RETURN m } AS concerned
UNWIND concerned AS n
CREATE (d)-[:CONCERNS]->(n)
