// Deletes touched facts without a claim and touched entities without a name: nothing stands without a source.
// :params {facts: [], entities: []}
CALL () {
  MATCH (f:Fact)
  WHERE f.id IN $facts AND NOT EXISTS { (f)<-[:FACT]-(:Claim) }
  DETACH DELETE f
}
CALL () {
  MATCH (e:Entity)
  WHERE e.id IN $entities AND NOT EXISTS { (e)-[:NAMES]->(:Name) }
  DETACH DELETE e
}
RETURN 1 AS done
