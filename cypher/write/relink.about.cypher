// Links claims again to the entities and facts that their details refer to.
// :params {claims: ['Claim:x/F1']}
UNWIND $claims AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (c)-[r:ABOUT]->()
  DELETE r
}
MATCH (c)-[:DETAILS]->(d:Detail)
CALL (c, d) {
  MATCH (e:Entity {id: d.value})
  MERGE (c)-[:ABOUT]->(e)
  UNION
  MATCH (f:Fact {id: d.value})
  MERGE (c)-[:ABOUT]->(f)
}
