// Which of the given ids belong to an entity, a fact or a loaded source.
// :params {ids: ['Country:india']}
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN n
  UNION
  MATCH (n:Fact {id: id})
  RETURN n
  UNION
  MATCH (n:Source {id: id})
  RETURN n
}
RETURN n.id AS id
