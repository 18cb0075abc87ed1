// Which of these ids an entity, a fact or a loaded source has, or had before it was merged.
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
  UNION
  MATCH (n:Redirect {id: id})
  RETURN n
}
RETURN n.id AS id
