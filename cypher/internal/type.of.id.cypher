// Of which type the entity or fact of an id is.
// :params {id: 'Country:india'}
CALL () {
  MATCH (n:Entity {id: $id})
  RETURN n.type AS type
  UNION
  MATCH (n:Fact {id: $id})
  RETURN n.type AS type
}
RETURN type
