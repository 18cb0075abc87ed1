// Possible duplicates: facts with equal type and roles whose dates can overlap.
// :params {facts: ['Contract:x']}
UNWIND $facts AS id
MATCH (f:Fact {id: id})
WHERE f.likeness IS NOT NULL
MATCH (other:Fact {likeness: f.likeness})
WHERE
  other.id <> f.id
  AND (f.earliest IS NULL OR other.latest IS NULL OR f.earliest <= other.latest)
  AND (other.earliest IS NULL OR f.latest IS NULL OR other.earliest <= f.latest)
RETURN
  f.id AS id,
  other.id AS other,
  COLLECT {
    MATCH (f)<-[:FACT]-(c:Claim)
    RETURN DISTINCT c.source
    ORDER BY c.source
  } AS sources,
  COLLECT {
    MATCH (other)<-[:FACT]-(c:Claim)
    RETURN DISTINCT c.source
    ORDER BY c.source
  } AS otherSources
ORDER BY id, other
