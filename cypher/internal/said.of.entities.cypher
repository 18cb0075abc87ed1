// The names of entities and how many claims of articles are about each: all that they show is computed from these.
// :params {ids: ['Country:x']}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN
  e.id AS id,
  COLLECT { MATCH (e)-[:NAMES]->(n:Name) RETURN n {.text, .kind, .origin} } AS names,
  COUNT { (e)<-[:ABOUT]-(:Claim {origin: 'ARTICLE'}) } AS articleClaims
