// Those of some ids of entities and facts that none of some sources defines; null stands for all loaded sources.
// :params {ids: ['Country:none'], sources: null}
UNWIND $ids AS id
WITH id
WHERE NOT EXISTS {
  MATCH (:Entity {id: id})-[r:NAMES|PROPOSED_NAMES|CODES]->(n)
  WHERE r.as IS NULL AND n.source IS NOT NULL AND ($sources IS NULL OR n.source IN $sources)
} AND NOT EXISTS {
  MATCH (:Fact {id: id})<-[r:FACT]-(c:Claim)
  WHERE r.as IS NULL AND ($sources IS NULL OR c.source IN $sources)
}
RETURN id
ORDER BY id
LIMIT 1000000
