// The node with each id, and every entity with each name.
// :params {asked: [{given: 'India', key: 'india'}]}
UNWIND $asked AS one
CALL (one) {
  MATCH (n:Entity {id: one.given})
  RETURN n.id AS id, n.name AS name, n.type AS type
  UNION
  MATCH (n:Fact {id: one.given})
  RETURN n.id AS id, n.title AS name, n.type AS type
  UNION
  MATCH (n:Article {id: one.given})
  RETURN n.id AS id, n.headline AS name, 'Article' AS type
  UNION
  MATCH (n:Claim {id: one.given})
  RETURN n.id AS id, n.id AS name, 'Claim' AS type
  UNION
  MATCH (:Name {key: one.key})<-[:NAMES]-(n:Entity)
  RETURN n.id AS id, n.name AS name, n.type AS type
}
WITH one, id, name, type
ORDER BY one.given, id
LIMIT 1000
RETURN one.given AS given, id, name, type
