// The type of the entity or fact with an id.
// :params {id: 'Country:india'}
CALL () {
  MATCH (n:Entity {id: $id})
  RETURN n.type AS type
  UNION
  MATCH (n:Fact {id: $id})
  RETURN n.type AS type
}
RETURN type
