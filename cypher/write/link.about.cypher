// Ties claims to the entities and facts that their details name.
// :params {rows: [{id: 'Claim:x/F1', about: ['Country:x']}]}
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
UNWIND row.about AS target
CALL (c, target) {
  MATCH (e:Entity {id: target})
  CREATE (c)-[:ABOUT]->(e)
  UNION
  MATCH (f:Fact {id: target})
  CREATE (c)-[:ABOUT]->(f)
}
