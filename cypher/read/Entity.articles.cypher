// The articles whose claims refer to an entity.
// :params {ids: ['Country:india']}
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[:ABOUT]-(:Claim&!Proposal)-[:ARTICLE]->(a:Article)
  WITH DISTINCT a
  ORDER BY a.id
  LIMIT 100
  RETURN collect({id: a.id, type: 'Article'}) AS value
}
RETURN id, value
