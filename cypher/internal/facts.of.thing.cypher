// The facts of a thing: itself, those in which it has a role, or those that an article's claims are about.
// :params {id: 'Country:india'}
CALL () {
  MATCH (f:Fact {id: $id})
  RETURN f
  UNION
  MATCH (:Entity {id: $id})<--(f:Fact)
  RETURN f
  UNION
  MATCH (:Article {id: $id})<-[:ARTICLE]-(:Claim)-[:FACT]->(f:Fact)
  RETURN f
}
RETURN f.id AS id
ORDER BY id
LIMIT 10000
