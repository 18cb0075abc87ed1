// Which of these ids an entity or a fact has.
// :params {ids: ['Country:india']}
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN n
  UNION
  MATCH (n:Fact {id: id})
  RETURN n
}
RETURN n.id AS id
