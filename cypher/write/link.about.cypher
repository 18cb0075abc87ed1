// Links claims to the entities and facts that their details refer to; to a fact only once it has claims.
// :params {rows: [{id: 'Claim:x/F1', about: ['Country:x']}]}
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
UNWIND row.about AS target
CALL (c, target) {
  MATCH (e:Entity {id: target})
  MERGE (c)-[:ABOUT]->(e)
  UNION
  MATCH (f:Fact {id: target})
  MERGE (c)-[:ABOUT]->(f)
}
