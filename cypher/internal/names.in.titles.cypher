// The names used in titles of facts: names of entities, and nouns of facts.
// :params {ids: ['Country:x', 'Contract:x']}
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})
  RETURN e.name AS name, e.aliases AS aliases, null AS noun
  UNION
  MATCH (f:Fact {id: id})
  RETURN null AS name, null AS aliases, f.noun AS noun
}
RETURN id, name, aliases, noun
