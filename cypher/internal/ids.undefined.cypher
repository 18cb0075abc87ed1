// Those of some ids of entities and facts that none of some sources defines: of all loaded ones, where `sources` is null.
// :params {ids: ['Country:none'], sources: null}
UNWIND $ids AS id
WITH id
WHERE NOT EXISTS {
  (:Entity {id: id})-[:NAMES|CODES]->(n WHERE n.source IS NOT NULL AND ($sources IS NULL OR n.source IN $sources))
} AND NOT EXISTS {
  (:Fact {id: id})<-[:FACT]-(c:Claim WHERE $sources IS NULL OR c.source IN $sources)
}
RETURN id
ORDER BY id
LIMIT 1000000
