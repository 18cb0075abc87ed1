// Resolves former ids: merged ones to the kept one, and those of facts without claims to the only fact that now has their words.
// :params {ids: ['Country:x']}
UNWIND $ids AS id
CALL (id) {
  MATCH (r:Redirect {id: id})
  RETURN r.to AS to, true AS isMerged
  UNION
  MATCH (w:Withdrawn {fact: id})
  MATCH (c:Claim {source: w.source})-[:FACT]->(f:Fact {type: w.factType})
  WHERE c.quote = w.quote AND f.id <> id AND NOT EXISTS { (:Claim)-[:FACT]->(:Fact {id: id}) }
  WITH collect(DISTINCT f.id) AS facts
  WHERE size(facts) = 1
  RETURN facts[0] AS to, false AS isMerged
}
RETURN id, to, isMerged
ORDER BY id, isMerged DESC
